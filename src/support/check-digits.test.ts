import { expect, it } from 'vitest';
import { withCheckDigit } from './check-digits.js';

it.each([
  ['iban', '370400440532013000', undefined, 'DE89370400440532013000'],
  ['card', '24242424242424242424', undefined, '4242424242424242'],
  ['luhn', '490154203237518999', 15, '490154203237518'],
  ['gtin', '030640615999', undefined, '9780306406157'],
  ['gtin', '030640615999', 13, '9780306406157'],
])('the check digit of a text of the kind "%s" follows from the others (%s)', (kind, digits, length, whole) => {
  expect(withCheckDigit(kind, digits, length)).toBe(whole);
});

it('other kinds have none', () => {
  expect(withCheckDigit('text', '123456789012345678')).toBeUndefined();
});
