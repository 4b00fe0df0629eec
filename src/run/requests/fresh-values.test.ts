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
