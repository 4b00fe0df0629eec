import { expect, it } from 'vitest';
import { answer, exchange, words } from '../../tests/support/small-exchanges.js';
import { mayDecline } from './may-decline.js';

it.each([
  ['is accepted', 200, 'pass'],
  ['is refused', 400, 'not-verified'],
  ['makes the server fail', 500, 'fail server-error'],
])('a request that %s', (_, status, expected) => {
  expect(words(mayDecline(answer(exchange(status))))).toBe(expected);
});
