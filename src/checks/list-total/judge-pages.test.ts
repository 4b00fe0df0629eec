import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { answer, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json, JsonObject } from '../../model/json.js';
import { pagesAgree } from './judge-pages.js';

const integer = { type: 'integer' };
const flag = { type: 'boolean' };
const page = {
  type: 'object',
  properties: {
    content: { type: 'array', items: { type: 'object', properties: { id: integer } } },
    totalElements: integer,
    totalPages: integer,
    first: flag,
    last: flag,
    hasNext: flag,
  },
};
const catalogue = catalogueOf({
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'list',
        parameters: ['page', 'size'].map((name) => ({ name, in: 'query', schema: integer })),
        responses: { 200: { description: 'a', content: { 'application/json': { schema: page } } } },
      },
    },
  },
});
const [operation] = catalogue.operations;

/** A page of a size, which shows things and says something of itself. */
function shown(size: number, ids: readonly number[], says: JsonObject): Exchange {
  const content: Json = ids.map((id) => ({ id }));
  const made = exchange(200, { value: { content, totalElements: 3, ...says } });
  return { ...made, request: { ...made.request, url: `http://candidate/things?size=${size}` } };
}

/** Three things: on one page, on the first page of two, and the empty page after the largest. */
function judged(whole: JsonObject, part: JsonObject, beyond: JsonObject = {}): string {
  const largest = shown(100, [1, 2, 3], whole);
  const look = listLook(largest);
  const found = {
    ...look,
    pages: [shown(2, [1, 2], part)],
    part: { ...look.part, returned: '/content' },
    answer: answer(largest, operation),
    whole: largest,
    beyond: shown(100, [], beyond),
    endless: false,
    complete: true,
  };
  return words(pagesAgree(found, { catalogue, values: [] }));
}

it.each<[string, JsonObject, JsonObject, string]>([
  [
    'state their position correctly',
    { totalPages: 1, first: true, last: true, hasNext: false },
    { totalPages: 2, first: true, last: false, hasNext: true },
    'pass',
  ],
  ['round the number of pages down', { totalPages: 0 }, { totalPages: 1 }, 'fail wrong-value'],
  ['count a page too many', { totalPages: 1 }, { totalPages: 3 }, 'fail wrong-value'],
  ['never call one the last', { last: false }, { last: false }, 'fail wrong-value'],
  ['call a page the last before others', { last: true }, { last: true }, 'fail wrong-value'],
  ['promise a page that does not come', { hasNext: true }, { hasNext: true }, 'fail wrong-value'],
  ['do not call the first one so', { first: false }, { first: false }, 'fail wrong-value'],
  ['say nothing', {}, {}, 'not-verified'],
  ['say nothing but null', { last: null }, { last: null }, 'not-verified'],
])('pages that %s', (_, whole, part, expected) => expect(judged(whole, part)).toBe(expected));

it('a page after the end may call itself first or last as it likes', () =>
  expect(judged({ last: true }, { last: false }, { first: true, last: false })).toBe('pass'));

it('a candidate that puts fewer items on a page than were asked for counts its own pages', () => {
  const says = { totalElements: 5, totalPages: 2, last: false, hasNext: true };
  expect(judged(says, { totalPages: 3, last: false, hasNext: true, totalElements: 5 })).toBe('pass');
});
