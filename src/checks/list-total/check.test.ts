import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { contextWith, exchange, listLook, operation, words } from '../../../tests/support/small-exchanges.js';
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
  const page = (total: number, ...ids: string[]) =>
    exchange(200, { value: { items: ids.map((id) => ({ id })), total } });
  const context = contextWith();
  const { schemas } = context.catalogue;
  const properties = { items: {}, total: { type: 'integer' } };
  const node = (pointer: string) => (pointer.endsWith('total') ? { type: 'integer' } : { properties });
  const told = {
    ...context,
    catalogue: {
      ...context.catalogue,
      schemas: {
        ...schemas,
        node: ({ pointer }: { pointer: string }) => node(pointer),
        follow: (ref: { pointer: string }) => ({ ref, node: node(ref.pointer) }),
      },
    },
  } as unknown as typeof context;
  const contents = [{ mediaType: 'application/json', schema: { api: 'api', pointer: '/page' } }];
  const lister = {
    ...operation,
    responses: [{ status: '200', contents, headers: [], pointer: '/r/200' }],
  } as unknown as typeof operation;

  it.each<[string, number, boolean, string]>([
    ['is the number of all items', 3, true, 'pass'],
    ['is another number', 5, true, 'fail wrong-value'],
    ['is larger than what was followed', 5, false, 'pass'],
    ['is smaller than what was followed', 2, false, 'fail wrong-value'],
  ])('%s', (_, total, complete, expected) => {
    const pages = [page(total, '1', '2'), page(total, '3')];
    const look = listLook(...pages);
    const found = { ...look, answer: { ...look.answer, operation: lister }, whole: pages[0] ?? page(0), complete };
    expect(words(totalAgrees({ ...found, endless: false }, told))).toBe(expected);
  });
});
