import { expect, it } from 'vitest';
import { MarkedNumbers } from './marked-numbers.js';

it('numbers are found by the texts that they were set for, however many there are, and by no others', () => {
  const numbers = new MarkedNumbers();
  for (let number = 0; number < 5000; number += 1) numbers.set(`text ${number}`, number);
  for (let number = 0; number < 5000; number += 1) expect(numbers.get(`text ${number}`)).toBe(number);
  expect(numbers.get('text 5000')).toBeUndefined();
});

it('a number that is set again takes the place of the one before, and clear forgets all', () => {
  const numbers = new MarkedNumbers();
  numbers.set('a', 0);
  numbers.set('a', 7);
  expect(numbers.get('a')).toBe(7);
  numbers.clear();
  expect(numbers.get('a')).toBeUndefined();
});
