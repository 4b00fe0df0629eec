import { expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

it('is asked of an operation that it is about', () => {
  expect(titlesAtShelves(check, 'listShelves')).toEqual([
    'A credential that is one character longer is refused',
    'A credential that is one character shorter is refused',
    'A credential in the other letter case is refused',
    'An empty credential is refused',
  ]);
});
