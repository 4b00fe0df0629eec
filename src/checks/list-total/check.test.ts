import { describe, expect, it } from 'vitest';
import { shelfCatalogue } from '../../../tests/support/shelf-definition.js';
import { readersPage } from '../../../tests/support/shelf-pages.js';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { catalogueOf, smallBindings, smallDocument, thingsWith } from '../../../tests/support/small-definition.js';
import { answer, listLook, words } from '../../../tests/support/small-exchanges.js';
import { steps } from '../../../tests/support/small-plans.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { JsonObject } from '../../model/json.js';
import { countsFiltered } from '../../schema/list-total.js';
import { check } from './check.js';
import { totalAgrees } from './judge.js';
import { totalsOfFiltered } from './judge-filtered.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listReaders')).toEqual([
      'The total is the number of items',
      'The total is the number of items that "rank" lets through',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the answer documents no total of a list');
  });
});

describe('a total that a client must ask for', () => {
  /** The parameter that is set to true, of lists of things with this one. */
  const asked = (name: string, schema: JsonObject): boolean => {
    const document = structuredClone(smallDocument) as typeof smallDocument & {
      paths: Record<string, { get: { parameters: JsonObject[] } }>;
    };
    document.paths['/things']?.get.parameters.push({ name, in: 'query', schema });
    const set = `And the query parameter "${name}" is set to "true"`;
    return steps(check, 'listThings', catalogueOf(document, smallBindings)).includes(set);
  };

  it('is asked for by a boolean of such a name', () => {
    expect(asked('count', { type: 'boolean' })).toBe(true);
    expect(asked('include_total', { type: 'boolean', default: false })).toBe(true);
    expect(asked('count', { type: 'integer' })).toBe(false);
    expect(asked('active', { type: 'boolean' })).toBe(false);
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

describe('the total of a filtered list', () => {
  const lister = shelfCatalogue.operations.find(({ name }) => name === 'listReaders');

  it.each<[string, Exchange[], boolean, string]>([
    ['counts what passes', [readersPage(1, '1')], false, 'pass'],
    ['counts what does not pass', [readersPage(3, '1')], false, 'fail wrong-value'],
    ['is larger than a full page', [readersPage(5, '1', '2', '3')], false, 'pass'],
    ['is that of several pages', [readersPage(2, '1'), readersPage(2, '2')], true, 'pass'],
    ['is not that of all pages', [readersPage(3, '1'), readersPage(3, '2')], true, 'fail wrong-value'],
    ['is smaller than what is seen', [readersPage(1, '1', '2', '3')], false, 'fail wrong-value'],
  ])('%s', (_, pages, complete, expected) => {
    const whole = readersPage(3, '1', '2', '3');
    const look = listLook(whole, ...pages);
    const part = { ...look.part, returned: '/readers' };
    const lists = [{ value: 'guest', pages, complete }];
    const found = { ...look, part, answer: answer(whole, lister), whole, lists, pointer: '/rank' };
    expect(words(totalsOfFiltered(found, { catalogue: shelfCatalogue, values: ['rank'] }))).toBe(expected);
  });
});

describe('a number that may count what a filter leaves out', () => {
  const schemasOf = (properties: JsonObject) => thingsWith(properties).schemas;
  const operation = { responses: [] } as unknown as Operation;
  const ref = { api: 'api', pointer: '/components/schemas/Thing' };
  const count = { type: 'integer' };

  it.each<[string, JsonObject, boolean]>([
    ['a plain total', { total: count }, true],
    ['beside that of the filtered list', { recordsTotal: count, recordsFiltered: count }, false],
    ['by its description', { total: { ...count, description: 'Number of all orders, regardless of filters' } }, false],
  ])('%s', (_, properties, expected) => {
    expect(countsFiltered(schemasOf(properties), operation, ref)).toBe(expected);
  });
});
