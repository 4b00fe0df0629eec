import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'An entry of "$.codes" has a value of the wrong type',
      'The first item of "$.subjects" has a value of the wrong type',
      'The first item of "$.subjects" has a text that is too long',
      'The first item of "$.subjects" has a text that is too short',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('no list that is sent has items that could be wrong');
  });
});
