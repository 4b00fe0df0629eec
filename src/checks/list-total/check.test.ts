import { describe, expect, it } from 'vitest';
import { shelfCatalogue } from '../../../tests/support/shelf-definition.js';
import { readersPage } from '../../../tests/support/shelf-pages.js';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { answer, listLook, words } from '../../../tests/support/small-exchanges.js';
import { check } from './check.js';
import { totalAgrees } from './judge.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listReaders')).toEqual(['The total is the number of items']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the answer documents no total of a list');
  });
});

describe('a total', () => {
  const lister = shelfCatalogue.operations.find(({ name }) => name === 'listReaders');

  it.each<[string, number, boolean, string]>([
    ['is the number of all items', 3, true, 'pass'],
    ['is another number', 5, true, 'fail wrong-value'],
    ['is larger than what was followed', 5, false, 'pass'],
    ['is smaller than what was followed', 2, false, 'fail wrong-value'],
  ])('%s', (_, total, complete, expected) => {
    const first = readersPage(total, '1', '2');
    const look = listLook(first, readersPage(total, '3'));
    const part = { ...look.part, returned: '/readers' };
    const found = { ...look, part, answer: answer(first, lister), whole: first, endless: false, complete };
    expect(words(totalAgrees(found, { catalogue: shelfCatalogue, values: [] }))).toBe(expected);
  });
});
