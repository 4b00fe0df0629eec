import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../tests/support/small-definition.js';
import type { JsonObject } from './json.js';
import { countsPages, pagingParameters } from './paging.js';

const things = smallDocument.paths as JsonObject;
const number: JsonObject = { type: 'integer', minimum: 1 };

/** The names of the size and of the start of a page, among the parameters of a list. */
function paging(...parameters: readonly (readonly [name: string, schema?: JsonObject, description?: string])[]) {
  const get = {
    operationId: 'listThings',
    parameters: parameters.map(([name, schema = number, description = '']) => ({
      name,
      in: 'query',
      schema,
      description,
    })),
    responses: {},
  };
  const { operations, schemas } = catalogueOf({ ...smallDocument, paths: { ...things, '/things': { get } } });
  const list = operations.find(({ name }) => name === 'listThings');
  const found = list === undefined ? {} : pagingParameters(schemas, list);
  return [found.size?.name, found.start?.name];
}

describe('the size and the start of a page', () => {
  it.each([
    ['limit', 'offset'],
    ['PageLen', 'PageNo'],
    ['page[size]', 'page[number]'],
    ['$top', '$skip'],
    ['results_per_page', 'page-index'],
    ['maxResults', 'startIndex'],
  ])('are %s and %s', (size, start) => {
    expect(paging([size], [start])).toEqual([size, start]);
  });

  it('are told by what is said of them', () => {
    expect(paging(['most', number, 'The number of things on a page.'])).toEqual(['most', undefined]);
  });

  it('have a limit where their name may mean something else', () => {
    expect(paging(['count', { ...number, maximum: 50 }])).toEqual(['count', undefined]);
    expect(paging(['count'])).toEqual([undefined, undefined]);
  });

  it('are no texts, and no other numbers', () => {
    expect(paging(['limit', { type: 'string' }], ['minAge'], ['from'])).toEqual([undefined, undefined]);
  });

  it('count pages, or items', () => {
    const named = (name: string) => ({ name }) as Parameters<typeof countsPages>[0];
    expect(['PageNo', 'page[number]', 'page[offset]', 'skip'].map((name) => countsPages(named(name)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
