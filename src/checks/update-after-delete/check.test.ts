import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toEqual(['What was removed can no longer be changed']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'readShelf')).toBe('the operation does not remove an item that could be changed');
  });
});
