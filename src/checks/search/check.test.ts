import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual([
      'A search that matches no item does not answer the whole list',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the list has no search parameter');
  });
});
