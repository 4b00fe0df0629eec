import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'changeShelf')).toEqual(['What a further change leaves out keeps its value']);
  });

  it('and why not of others', () => {
    const reason = 'the operation does not change part of an item that can be read';
    expect(titlesAtShelves(check, 'replaceShelf')).toBe(reason);
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(reason);
  });
});
