import { expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from './support/foreign-candidate.js';

const text = { type: 'string' };
const no = { description: 'no' };
const note = { $ref: '#/components/schemas/Note' };
const several = { type: 'array', minItems: 1, items: text };
const takes = (schema: JsonObject): JsonObject => ({ required: true, ...json(schema) });

/** Notes that are removed one at a time, and several at a time in two ways. */
const document: JsonObject = {
  components: {
    schemas: {
      Note: {
        type: 'object',
        required: ['title'],
        properties: { id: { ...text, readOnly: true }, title: text, removed: { type: 'boolean', readOnly: true } },
      },
    },
  },
  paths: {
    '/notes': {
      get: { operationId: 'list', responses: { 200: json({ type: 'array', items: note }) } },
      post: { operationId: 'add', requestBody: takes(note), responses: { 201: json(note), 400: no } },
      delete: {
        operationId: 'removeSeveral',
        parameters: [{ name: 'ids', in: 'query', required: true, style: 'form', explode: false, schema: several }],
        responses: { 204: no, 400: no },
      },
    },
    '/notes/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      get: { operationId: 'read', responses: { 200: json(note), 404: no } },
      delete: { operationId: 'remove', responses: { 204: no, 404: no } },
    },
    '/notes:bulk-delete': {
      post: {
        operationId: 'bulkRemove',
        requestBody: takes({ type: 'object', required: ['ids'], properties: { ids: several } }),
        responses: { 204: no, 400: no },
      },
    },
  },
};

type Notes = Map<string, JsonObject>;

function server(removeAll: (notes: Notes, ids: readonly string[]) => void, status = 204): Answer {
  const notes: Notes = new Map();
  const count = { made: 0 };
  const add = (body: Json | undefined): ReturnType<Answer> => {
    if (!isObject(body) || typeof body.title !== 'string') return [400];
    const made = { id: `n${count.made++}`, title: body.title };
    notes.set(made.id, made);
    return [201, made];
  };
  const bulk = (ids: Json | undefined): ReturnType<Answer> => {
    if (!Array.isArray(ids) || ids.length === 0) return [400];
    removeAll(notes, ids.map(String));
    return [status];
  };
  const one = (method: string, id: string): ReturnType<Answer> => {
    const found = notes.get(id);
    if (found === undefined) return [404, { no: 'note' }];
    if (method === 'DELETE') notes.delete(id);
    return method === 'DELETE' ? [204] : [200, found];
  };
  return ({ method, path, query, body }) => {
    if (path === '/notes:bulk-delete') return bulk(isObject(body) ? body.ids : undefined);
    if (path !== '/notes') return one(method, path.replace('/notes/', ''));
    if (method === 'DELETE') return bulk(query.get('ids')?.split(','));
    return method === 'POST' ? add(body) : [200, [...notes.values()]];
  };
}

const ids = ['bulkRemove.bulk-removed', 'removeSeveral.bulk-removed'];
const removes = (notes: Notes, names: readonly string[]): void => {
  for (const id of names) notes.delete(id);
};

it.concurrent.each<[string, Parameters<typeof server>, string]>([
  ['removes what it is named', [removes], 'pass'],
  ['removes the first only', [(notes, names) => removes(notes, names.slice(0, 1))], 'fail'],
  ['removes nothing', [() => undefined], 'fail'],
  ['removes everything', [(notes) => notes.clear()], 'fail'],
  ['does it later', [() => undefined, 202], 'not-verified'],
  [
    'marks what is removed',
    [
      (notes, names) => {
        for (const id of names) notes.set(id, { ...notes.get(id), removed: true });
      },
    ],
    'pass',
  ],
])('a removal of several that %s', async (_, given, expected) => {
  const report = await checkForeign(document, server(...given));
  expect(ids.map((id) => outcomeOf(report, id))).toEqual([expected, expected]);
  expect(failedIds(report).filter((id) => id.includes('bulk-removed'))).toHaveLength(expected === 'fail' ? 2 : 0);
});
