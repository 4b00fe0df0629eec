import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'The property "$.closing" has a value that meets none of its alternatives',
      'The property "$.closing" has an alternative with a wrong value in it',
      'The property "$.closing" has an alternative that lacks what it requires',
      'The property "$.closing" has an alternative with a property that it does not allow',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('no property that is sent has alternatives');
  });
});
