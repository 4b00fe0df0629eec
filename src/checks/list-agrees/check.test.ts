import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual(['The list shows the same values as a read of the item']);
  });

  it('of one that changes an item in a list', () => {
    expect(titlesAtShelves(check, 'replaceShelf')).toEqual(['The list shows the changed values']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the operation does not list items that can be told apart and read',
    );
  });
});
