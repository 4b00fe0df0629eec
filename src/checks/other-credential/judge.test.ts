import { expect, it } from 'vitest';
import { answer, exchange, words } from '../../../tests/support/small-exchanges.js';
import { refusedOrOwn } from './judge.js';

it.each<[number, string]>([
  [403, 'pass'],
  [401, 'pass'],
  [200, 'fail access-not-refused'],
  [201, 'not-verified'],
  [500, 'fail server-error'],
])('the answer to another credential has the status %d', (status, expected) => {
  const look = { ...answer(exchange(status)), accepted: exchange(200) };
  expect(words(refusedOrOwn(look))).toBe(expected);
});
