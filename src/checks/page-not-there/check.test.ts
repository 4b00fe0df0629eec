import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of a list that is cut into pages', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual(['An invented cursor ("cursor") causes no server error']);
    expect(titlesAtShelves(check, 'listReaders')).toEqual([
      'A page far beyond the end ("offset") causes no server error',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'readShelf')).toBe('the operation takes neither a page start nor a cursor');
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the operation does not read');
  });
});
