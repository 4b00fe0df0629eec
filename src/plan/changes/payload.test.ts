import { expect, it } from 'vitest';
import { payloadPlace } from './payload.js';

it.each([
  [{ data: { type: 'a', attributes: { name: 'b' }, relationships: {} } }, '/data/attributes'],
  [{ user: { name: 'b', age: 1 } }, '/user'],
  [{ name: 'b', address: { city: 'c' } }, ''],
  [{ name: 'b' }, ''],
  [[{ name: 'b' }], ''],
])('the values of %j stand at "%s"', (body, place) => {
  expect(payloadPlace(body)).toBe(place);
});
