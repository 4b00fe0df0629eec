import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'A value of the wrong type is refused for an entry of "$.codes"',
      'A value of the wrong type is refused for the first item of "$.subjects"',
      'A text that is too long is refused for the first item of "$.subjects"',
      'A text that is too short is refused for the first item of "$.subjects"',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the request sends no list whose items could break a schema');
  });
});
