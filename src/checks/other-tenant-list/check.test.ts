import { expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { check } from './check.js';

it('is asked of an operation that it is about', () => {
  expect(titlesAtShelves(check, 'listShelves')).toEqual(['The list of another tenant does not show the item']);
});
