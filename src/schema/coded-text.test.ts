import { expect, it } from 'vitest';
import { hasCheckDigit, isCodedText } from './coded-text.js';

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

it('holds a check digit where its description says so', () => {
  const says = (description: string) => hasCheckDigit({ type: 'string', pattern: '^[0-9]{9}$', description });
  expect(says('Nine digits; the last one is a check digit')).toBe(true);
  expect(says('Number with a Luhn checksum')).toBe(true);
  expect(says('Modulo 97 of the first eight')).toBe(true);
  expect(says('Nine digits; unique')).toBe(false);
  expect(says('Who did the check')).toBe(false);
  expect(hasCheckDigit({ type: 'integer', description: 'The check digit' })).toBe(false);
});
