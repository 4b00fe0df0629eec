import { expect, it } from 'vitest';
import { answer, exchange, words } from '../../tests/support/small-exchanges.js';
import { sameMeaning } from './any-form.js';

const asked = (status: number, inputs: readonly string[] = []): string => {
  return words(sameMeaning({ ...answer(exchange(status)), doubts: { inputs, items: [] } }, 'RFC 9110'));
};

it.each([
  ['a success passes', 200, 'pass'],
  ['a refusal of the form fails', 415, 'fail valid-request-refused'],
  ['a refusal that may be one fails', 400, 'fail valid-request-refused'],
  ['a server error fails', 500, 'fail server-error'],
  ['a conflict shows nothing', 409, 'not-verified'],
])('a header of the same meaning: %s', (_, status, expected) => {
  expect(asked(status)).toBe(expected);
});

it.each([
  [400, 'not-verified'],
  [422, 'not-verified'],
  [415, 'fail valid-request-refused'],
])('where the request itself is in doubt, %s is %s', (status, expected) => {
  expect(asked(status, ['only the issuer knows when it is ready'])).toBe(expected);
});
