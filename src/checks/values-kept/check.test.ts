import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'Texts of the maximum length come back complete',
      'Special characters and right-to-left text come back as they were sent',
      'An empty text comes back empty',
      'Zero and false come back as they were sent',
      'Null comes back as null, or not at all',
      'Every item of a list comes back',
      'A time with an offset stays the same moment',
      'Every entry of a map comes back',
      'Decimals come back exactly',
      'Large numbers come back exactly',
      'Other listed values come back (set 1)',
      'Other listed values come back (set 2)',
      'Alternative 2 of each value that has several comes back',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the operation does not create or change an item that can be read',
    );
  });
});
