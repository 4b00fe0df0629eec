import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of a body of which nothing is required', () => {
    expect(titlesAtShelves(check, 'changeShelf')).toEqual(['An empty object causes no server error']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'createShelf')).toBe('the operation takes no JSON body that may be an empty object');
  });
});
