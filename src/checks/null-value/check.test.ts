import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'Null is refused for the property "$.width"',
      'Null is refused for the property "$.label"',
      'Null is refused for the property "$.place.room"',
      'Null is refused for the property "$.closing.by"',
      'Null is refused for the property "$.closing.digits"',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('no required property has a type that excludes null');
  });
});
