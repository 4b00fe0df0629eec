import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'replaceShelf')).toEqual([
      'A change with another ETag in If-Match is refused',
      'A change with the current ETag in If-Match is not refused',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the GovSpec documents neither If-Match nor 412');
  });
});
