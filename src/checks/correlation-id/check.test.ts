import { expect, it } from 'vitest';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { correlated } from './judge.js';

const ids = ['gsc-1', 'trace'];
const back = exchange(200, { headers: { 'x-request-id': 'gsc-1' } });
const own = exchange(200, { headers: { 'x-request-id': 'other' } });

it.each<[string, Exchange, Exchange, string]>([
  ['comes back, and one is made where none is sent', back, own, 'pass, with a remark'],
  [
    'comes back within a longer text',
    exchange(200, { headers: { traceparent: '00-trace-01' } }),
    exchange(200),
    'pass, with a remark',
  ],
  ['is lost', exchange(200), exchange(200), 'fail id-lost'],
  ['is replaced', own, own, 'fail id-lost'],
  ['is not looked for in a refusal', exchange(500), exchange(200), 'not-verified'],
])('the id %s', (_, withIds, without, expected) => {
  expect(words(correlated({ ids, withIds, without }))).toBe(expected);
});
