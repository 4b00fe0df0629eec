import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toEqual(['The book is removed with it']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteBook')).toBe('the operation removes nothing to which something else belongs');
  });
});
