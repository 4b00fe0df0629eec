import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'changeShelf')).toEqual([
      'Properties that a second change leaves out keep their values',
    ]);
  });

  it('and why not of others', () => {
    const reason = 'the operation does not change part of an item that can be read';
    expect(titlesAtShelves(check, 'replaceShelf')).toBe(reason);
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(reason);
  });
});
