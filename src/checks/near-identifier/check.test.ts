import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'readShelf')).toEqual(['An identifier that is nearly right is unknown']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'listShelves')).toBe('no identifier in the path could be changed at its end');
  });
});
