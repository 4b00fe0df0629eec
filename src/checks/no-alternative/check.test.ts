import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'A value that meets none of its alternatives is refused for the property "$.closing"',
      'An alternative with a wrong value in it is refused for the property "$.closing"',
      'An alternative that lacks what it requires is refused for the property "$.closing"',
      'An alternative with a property that it does not allow is refused for the property "$.closing"',
      'Alternative 2 without "number" is refused for the property "$.closing"',
      'Alternative 2 with a value of the wrong type in "number" is refused for the property "$.closing"',
      'Alternative 2 with a number that is too small in "number" is refused for the property "$.closing"',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the request sends no property that has alternatives');
  });
});
