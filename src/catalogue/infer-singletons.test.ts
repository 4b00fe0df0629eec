import { expect, it } from 'vitest';
import type { JsonObject } from '../model/json.js';
import { SchemaSet } from '../schema/schema-set.js';
import { inferBindings } from './infer-bindings.js';
import { readOperations } from './operations.js';
import { readBindings } from './read-bindings.js';

const settings = { type: 'object', properties: { language: { type: 'string' }, limit: { type: 'integer' } } };
const content = (schema: JsonObject): JsonObject => ({
  description: 'a',
  content: { 'application/json': { schema } },
});
const get = { operationId: 'read', responses: { 200: content(settings) } };
const put = { operationId: 'put', requestBody: content(settings), responses: { 200: content(settings) } };

function resourcesOf(paths: JsonObject) {
  const document = { openapi: '3.0.3', info: { title: 'a', version: '1' }, paths };
  const about = { title: 'a', version: '1', openapi: '3.0.3', file: 'a', sha256: '' };
  const api = { id: 'api', role: 'served', ...about, document } as const;
  return readBindings(inferBindings(readOperations('bb', api), new SchemaSet([api]))).resources;
}

it('what GET reads and PUT changes at one path stands there alone', () => {
  expect(resourcesOf({ '/settings': { get, put } })).toMatchObject({
    setting: {
      create: [],
      read: [{ operation: 'api/read', returned: '' }],
      update: [{ operation: 'api/put', sent: '' }],
    },
  });
});

it.each<[string, JsonObject]>([
  ['where GET may find nothing', { get: { ...get, responses: { ...get.responses, 404: { description: 'no' } } }, put }],
  ['where POST creates', { get, put, post: { operationId: 'make', responses: { 201: { description: 'a' } } } }],
  ['where PUT sends something else', { get, put: { ...put, requestBody: content({ properties: { other: {} } }) } }],
  ['where a list is read', { get: { ...get, responses: { 200: content({ type: 'array', items: settings }) } }, put }],
])('nothing stands alone %s', (_, item) => {
  expect(resourcesOf({ '/settings': item })).toEqual({});
});
