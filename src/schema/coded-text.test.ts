import { expect, it } from 'vitest';
import { isCodedText } from './coded-text.js';

it('is a text whose name asks for a code that the schema does not list', () => {
  expect(
    ['currency', 'sortBy', 'region_code', 'Kind'].filter((name) => !isCodedText(name, { type: 'string' })),
  ).toEqual([]);
  expect(isCodedText('lang', { type: ['string', 'null'], maxLength: 8 })).toBe(true);
});

it('is none where any text is right, or where the schema says which', () => {
  expect(['title', 'note', 'street', 'name'].filter((name) => isCodedText(name, { type: 'string' }))).toEqual([]);
  expect(isCodedText('currency', { type: 'string', enum: ['EUR'] })).toBe(false);
  expect(isCodedText('currency', { type: 'string', pattern: '^[A-Z]{3}$' })).toBe(false);
  expect(isCodedText('currency', { type: 'string', examples: ['EUR'] })).toBe(false);
  expect(isCodedText('level', { type: 'integer' })).toBe(false);
});
