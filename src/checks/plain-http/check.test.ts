import { expect, it } from 'vitest';
import { exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { plainRefused } from './judge.js';

it.each<[string, Exchange, string]>([
  ['no connection', noAnswer, 'pass'],
  ['a redirect to https', exchange(301, { headers: { location: 'https://candidate.test/' } }), 'pass'],
  ['an answer', exchange(200, { value: {} }), 'fail plain-http-served'],
  [
    'a redirect to plain HTTP',
    exchange(302, { headers: { location: 'http://candidate.test/' } }),
    'fail plain-http-served',
  ],
  ['a refusal', exchange(403), 'pass, with a remark'],
  [
    'data beside the redirect',
    exchange(301, { value: {}, headers: { location: 'https://candidate.test/' } }),
    'pass, with a remark',
  ],
])('%s', (_, given, expected) => {
  expect(words(plainRefused([{ url: 'http://candidate.test/', exchange: given }]))).toBe(expected);
});
