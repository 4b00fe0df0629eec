import { expect, it } from 'vitest';
import { answer, exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { withoutFailure } from './judge.js';

it.each<[string, Exchange, string]>([
  ['is accepted', exchange(200), 'pass'],
  ['is refused', exchange(400), 'pass'],
  ['makes the server fail', exchange(500), 'fail server-error'],
  ['is not implemented', exchange(501), 'not-verified'],
  ['comes at a bad moment', exchange(503), 'not-verified'],
  ['is not answered', noAnswer, 'not-verified'],
])('a page that is not there %s', (_, given, expected) => {
  expect(words(withoutFailure(answer(given)))).toBe(expected);
});
