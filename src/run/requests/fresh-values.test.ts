import { expect, it } from 'vitest';
import { freshValue } from './fresh-values.js';

const labels = Array.from({ length: 50 }, (_, index) => `label ${index}`);

it('a fresh number lies in the upper half of what is allowed', () => {
  const numbers = labels.map((label) => Number(freshValue('run', label, 'number', 999)));
  expect(numbers.every((number) => Number.isInteger(number) && number > 499 && number <= 999)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(40);
});

it('and above what candidates hold where nothing limits it', () => {
  expect(labels.every((label) => Number(freshValue('run', label, 'number')) >= 2_000_000_000)).toBe(true);
});

it('a fresh number of an account differs from run to run, and its check digits are right', () => {
  const accounts = labels.map((label) => String(freshValue('run', label, 'iban')));
  expect(new Set(accounts).size).toBe(labels.length);
  const rest = (text: string): bigint => BigInt(`${text.slice(4)}1314${text.slice(2, 4)}`) % 97n;
  expect(accounts.every((account) => /^DE\d{20}$/.test(account) && rest(account) === 1n)).toBe(true);
});
