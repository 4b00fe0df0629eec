import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'The character U+0000 causes no server error',
      'Quotes in the body cause no server error',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the request has no text whose schema restricts only its length',
    );
  });
});
