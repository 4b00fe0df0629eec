import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../model/json.js';
import { SchemaSet } from '../schema/schema-set.js';
import { inferBindings } from './infer-bindings.js';
import { readOperations } from './operations.js';
import { readBindings } from './read-bindings.js';

const code = { type: 'string', pattern: '^[A-Z]{2}[0-9]{3}$' };
const room = { type: 'object', properties: { code, title: { type: 'string' } } };
const content: JsonObject = { description: 'a', content: { 'application/json': { schema: room } } };

/** The bindings of rooms that are read, and replaced, by their code. */
function rooms(statuses: readonly string[], schema: JsonObject = code) {
  const responses = Object.fromEntries(statuses.map((status) => [status, content]));
  const document = {
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths: {
      '/rooms/{code}': {
        parameters: [{ name: 'code', in: 'path', required: true, schema }],
        get: { operationId: 'read', responses: { 200: content } },
        put: { operationId: 'put', requestBody: content, responses },
      },
    },
  };
  const about = { title: 'a', version: '1', openapi: '3.0.3', file: 'a', sha256: '' };
  const api = { id: 'api', role: 'served', ...about, document } as const;
  return readBindings(inferBindings(readOperations('bb', api), new SchemaSet([api]))).resources.room;
}

it('PUT that documents 201 makes an item under a new name, in the form that the path demands', () => {
  const found = rooms(['200', '201']);
  expect(found?.create).toMatchObject([{ operation: 'api/put', by: 'code', sent: '' }]);
  expect(found?.create[0]?.named).toBe('{{fresh capitals 2}}{{fresh digits 3 second}}');
  expect(found?.update).toMatchObject([{ operation: 'api/put', by: 'code' }]);
  expect(found?.identifierChosenBy).toBe('client');
});

it('PUT that documents no 201 makes nothing', () => expect(rooms(['200'])).toBeUndefined());

it('nothing is made where no two names are known to differ', () => {
  expect(rooms(['201'], { type: 'string', enum: ['red', 'blue'] })?.create).toEqual([]);
});

it('a new number stays below its maximum', () => {
  const number = { type: 'integer', minimum: 1 };
  const named = (schema: JsonObject) => rooms(['201'], schema)?.create[0]?.named;
  expect(named({ ...number, maximum: 9999 })).toBe('{{fresh number 9999}}');
  expect(named({ ...number, maximum: 9_000_000_000 })).toBe('{{fresh number}}');
  expect(named(number)).toBe('{{fresh number}}');
});

describe('POST at the path of an item', () => {
  /** Users that are made one by one under their names, and several at once. */
  function users(answer: JsonObject) {
    const user = { type: 'object', properties: { name: { type: 'string' } } };
    const shown = (schema: JsonObject): JsonObject => ({
      description: 'a',
      content: { 'application/json': { schema } },
    });
    const named = { $ref: '#/components/schemas/User' };
    const document = {
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      components: { schemas: { User: user } },
      paths: {
        '/users': { post: { operationId: 'several', responses: { 201: shown({ type: 'array', items: named }) } } },
        '/users/{name}': {
          parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
          get: { operationId: 'read', responses: { 200: shown(named) } },
          post: { operationId: 'make', responses: { 201: shown(answer) } },
        },
      },
    };
    const about = { title: 'a', version: '1', openapi: '3.0.3', file: 'a', sha256: '' };
    const api = { id: 'api', role: 'served', ...about, document } as const;
    return readBindings(inferBindings(readOperations('bb', api), new SchemaSet([api]))).resources.user;
  }

  it('makes the item where it answers what a read shows', () =>
    expect(users({ $ref: '#/components/schemas/User' })?.create).toMatchObject([
      { operation: 'api/make', by: 'name' },
    ]));

  it('makes nothing of that kind where it answers something else', () =>
    expect(users({ type: 'object', properties: { name: { type: 'string' } } })?.create).toMatchObject([
      { operation: 'api/several' },
    ]));
});
