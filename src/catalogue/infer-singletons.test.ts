import { describe, expect, it } from 'vitest';
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

describe('what each item has once', () => {
  const item = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
  const none = { description: 'none' };
  const shown = { operationId: 'settings', responses: { 200: content(settings), 404: none } };
  const users: JsonObject = {
    '/users': { post: { operationId: 'make', requestBody: content(item), responses: { 201: content(item) } } },
    '/users/{userId}': { get: { operationId: 'user', responses: { 200: content(item), 404: none } } },
  };
  const parameters = [{ name: 'userId', in: 'path', required: true, schema: { type: 'string' } }];
  const below = (path: string, operations: JsonObject) =>
    resourcesOf({ ...users, [`/users/{userId}/${path}`]: { parameters, ...operations } });

  it('is set by PUT and known by the identifier of the item', () => {
    expect(below('settings', { get: shown, put })).toMatchObject({
      setting: {
        needs: ['user'],
        create: [{ operation: 'api/put', by: 'userId', sent: '' }],
        read: [{ operation: 'api/settings', by: 'userId', returned: '' }],
        update: [{ operation: 'api/put', by: 'userId', sent: '' }],
      },
    });
  });

  it('is given values by PATCH where no PUT sets it', () => {
    const { setting } = below('settings', { get: shown, patch: put });
    expect(setting).toMatchObject({ create: [{ operation: 'api/put' }], update: [{ operation: 'api/put' }] });
    const both = below('settings', { get: shown, patch: { ...put, operationId: 'patch' }, put });
    expect(both.setting?.create).toMatchObject([{ operation: 'api/put' }]);
  });

  it.each<[string, string, JsonObject]>([
    ['where POST adds to it', 'settings', { get: shown, put, post: { operationId: 'add', responses: { 201: none } } }],
    ['where it says where the item stands in its life', 'status', { get: shown, put }],
    [
      'where PUT sends something else',
      'settings',
      { get: shown, put: { ...put, requestBody: content({ properties: { other: {} } }) } },
    ],
  ])('is not there %s', (_, path, operations) => {
    expect(Object.keys(below(path, operations))).toEqual(['user']);
  });

  it('is not there where nothing tells what the path names', () => {
    expect(resourcesOf({ '/places/{place}/settings': { parameters: [], get: shown, put } })).toEqual({});
  });
});
