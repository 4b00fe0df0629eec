import { expect, it } from 'vitest';
import { percentDecoded } from './percent.js';

it.each([
  ['a%20b', 'a b'],
  ['50%off', '50%off'],
  ['%E4%BD%A0', '你'],
])('%s is meant as %s', (text, meant) => {
  expect(percentDecoded(text)).toBe(meant);
});
