import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'readShelf')).toEqual(['An identifier with a different end is treated as unknown']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'listShelves')).toBe('the path has no identifier that could be changed at its end');
  });
});
