import { expect, it } from 'vitest';
import type { Resource } from '../../model/bindings.js';
import { Families } from './families.js';

const resource = (name: string, needs: readonly string[], create: string): Resource => ({
  name,
  identifierChosenBy: 'server',
  shared: false,
  needs,
  omit: [],
  managed: [],
  set: {},
  create: [{ operation: create }],
  read: [],
  update: [],
  delete: [],
  list: [],
  exists: [],
});

const families = new Families({
  resources: {
    shop: resource('shop', [], 'api/open'),
    shelf: resource('shelf', ['shop'], 'api/hang'),
    book: resource('book', ['shelf'], 'api/print'),
    print: resource('print', [], 'api/print'),
    person: resource('person', [], 'api/greet'),
  },
  operations: {},
});

it('a resource belongs to what it needs, and to what the same operation makes', () => {
  expect([...families.of(['shop'])].toSorted()).toEqual(['book', 'print', 'shelf', 'shop']);
  expect([...families.of(['print'])].toSorted()).toEqual(['book', 'print', 'shelf', 'shop']);
});

it('resources that have nothing to do with one another are of different families', () => {
  expect([...families.of(['person'])]).toEqual(['person']);
  expect([...families.of(['nobody'])]).toEqual([]);
});
