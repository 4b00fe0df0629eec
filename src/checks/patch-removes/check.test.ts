import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'changeShelf')).toEqual(['A property that a merge patch sets to null is removed']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the operation takes no merge patch of an item that can be read',
    );
  });
});
