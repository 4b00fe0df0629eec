import { expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from './support/foreign-candidate.js';

const text = { type: 'string' };
const no = { description: 'no' };
const status = { type: 'string', enum: ['open', 'closed'] };
const order = { $ref: '#/components/schemas/Order' };
const properties = { customer: text, status, paid: { type: 'boolean' } };
const takes = (schema: JsonObject): JsonObject => ({ required: true, ...json(schema) });
const page = {
  type: 'object',
  required: ['items', 'total'],
  properties: { items: { type: 'array', items: order }, total: { type: 'integer' } },
};
const size = { type: 'integer', minimum: 1, maximum: 50, default: 20 };

/** Orders that are searched by a POST: at a path of its own, and as an action of the collection. */
const document: JsonObject = {
  components: {
    schemas: {
      Order: { type: 'object', required: ['id', ...Object.keys(properties)], properties: { id: text, ...properties } },
    },
  },
  paths: {
    '/orders': {
      post: {
        operationId: 'add',
        requestBody: takes({ type: 'object', required: Object.keys(properties), properties }),
        responses: { 201: json(order), 400: no },
      },
    },
    '/orders/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      get: { operationId: 'read', responses: { 200: json(order), 404: no } },
      delete: { operationId: 'drop', responses: { 204: no, 404: no } },
    },
    '/orders/search': {
      post: {
        operationId: 'search',
        requestBody: takes({
          type: 'object',
          properties: {
            ...properties,
            statuses: { type: 'array', items: status },
            pageSize: size,
            page: { type: 'integer', minimum: 1 },
          },
        }),
        responses: { 200: json(page), 400: no },
      },
    },
    '/orders:query': {
      post: {
        operationId: 'query',
        requestBody: takes({
          type: 'object',
          required: ['filter'],
          properties: { filter: { type: 'object', properties }, limit: size },
        }),
        responses: { 200: json({ type: 'array', items: order }), 400: no },
      },
    },
  },
};

/** What a server makes of a search. */
interface Ways {
  /** What it looks for, of what is sent. */
  readonly heeds?: (sought: JsonObject) => JsonObject;
  readonly size?: (size: number) => number;
  readonly found?: (items: readonly JsonObject[]) => readonly JsonObject[];
  readonly fits?: (shown: Json | undefined, sought: Json) => boolean;
}

const equals = (shown: Json | undefined, sought: Json): boolean =>
  Array.isArray(sought) ? sought.includes(shown ?? null) : shown === sought;

function isOrder(body: Json | undefined): body is JsonObject {
  if (!isObject(body)) return false;
  const { customer, status: state, paid } = body;
  return typeof customer === 'string' && ['open', 'closed'].includes(String(state)) && typeof paid === 'boolean';
}

function searching(ways: Ways): Answer {
  const { heeds = (sought) => sought, size: sized = (one) => one, found = (items) => items, fits = equals } = ways;
  const orders = new Map<string, JsonObject>();
  const search = (sought: JsonObject, most: Json | undefined): JsonObject[] => {
    const asked = Object.entries(heeds(sought));
    const isFound = (one: JsonObject): boolean =>
      asked.every(([name, value]) => fits(one[name.replace('statuses', 'status')], value ?? null));
    return found([...orders.values()].filter(isFound)).slice(0, sized(Number(most ?? 20)));
  };
  const add = (sent: JsonObject): ReturnType<Answer> => {
    if (!isOrder(sent)) return [400];
    const made = { ...sent, id: `k${orders.size}` };
    orders.set(made.id, made);
    return [201, made];
  };
  const posts: Readonly<Record<string, (sent: JsonObject) => ReturnType<Answer>>> = {
    '/orders': add,
    '/orders/search': ({ pageSize = 20, page: _, ...sought }) => {
      const items = search(sought, pageSize);
      return [200, { items, total: items.length }];
    },
    '/orders:query': ({ filter, limit = 20 }) =>
      isObject(filter) ? [200, search(filter, limit)] : [400, { no: 'filter' }],
  };
  return ({ method, path, body }) => {
    const post = posts[path];
    if (post !== undefined) return isObject(body) ? post(body) : [400];
    const id = path.replace('/orders/', '');
    const item = orders.get(id);
    if (item?.id === undefined) return [404, { no: 'order' }];
    if (method === 'DELETE') orders.set(id, {});
    return method === 'DELETE' ? [204] : [200, item];
  };
}

const filters = ['customer', 'status', 'paid'];
const all = [
  ...[...filters, 'statuses', 'size'].map((name) => `search.posted-search.${name}`),
  ...[...filters.map((name) => `filter-${name}`), 'size'].map((name) => `query.posted-search.${name}`),
];
const without =
  (name: string) =>
  ({ [name]: _, ...rest }: JsonObject): JsonObject =>
    rest;

async function failed(ways: Ways): Promise<string[]> {
  const report = await checkForeign(document, searching(ways));
  return failedIds(report).filter((id) => id.includes('.posted-search.'));
}

it('a search that finds what it asks for passes', async () => {
  const report = await checkForeign(document, searching({}));
  expect(Object.fromEntries(all.map((id) => [id, outcomeOf(report, id)]))).toEqual(
    Object.fromEntries(all.map((id) => [id, 'pass'])),
  );
  expect(failedIds(report).filter((id) => id.includes('.posted-search.'))).toEqual([]);
});

it.concurrent.each<[string, Ways, string[]]>([
  [
    'ignores the customer',
    { heeds: without('customer') },
    ['search.posted-search.customer', 'query.posted-search.filter-customer'],
  ],
  [
    'ignores a state',
    { heeds: without('status') },
    ['search.posted-search.status', 'query.posted-search.filter-status'],
  ],
  ['ignores a yes or no', { heeds: without('paid') }, ['search.posted-search.paid', 'query.posted-search.filter-paid']],
  ['ignores several states', { heeds: without('statuses') }, ['search.posted-search.statuses']],
  ['ignores the size of a page', { size: () => 1000 }, ['search.posted-search.size', 'query.posted-search.size']],
  ['loses what was added last', { found: (items) => items.slice(0, -1) }, all.filter((id) => id.endsWith('customer'))],
])('a search that %s is found', async (_, ways, expected) => {
  const found = await failed(ways);
  expect(expected.filter((id) => !found.includes(id))).toEqual([]);
});

it.concurrent.each<[string, Ways]>([
  ['lists the newest first', { found: (items) => items.toReversed() }],
  ['has pages of three at most', { size: (one) => Math.min(one, 3), found: (items) => items.toReversed() }],
  [
    'looks for parts of a text, in whatever case',
    {
      fits: (shown, sought) =>
        typeof shown === 'string' && typeof sought === 'string'
          ? shown.toLowerCase().includes(sought.toLowerCase())
          : equals(shown, sought),
    },
  ],
])('a search that %s is not blamed', async (_, ways) => {
  expect(await failed(ways)).toEqual([]);
});
