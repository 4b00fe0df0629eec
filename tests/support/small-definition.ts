import { buildCatalogue } from '../../src/catalogue/build-catalogue.js';
import { inferBindings } from '../../src/catalogue/infer-bindings.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { LoadedApi } from '../../src/model/definition.js';
import type { JsonObject } from '../../src/model/json.js';

const thing: JsonObject = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', format: 'uuid', readOnly: true },
    name: { type: 'string', minLength: 2, maxLength: 80 },
    kind: { type: 'string', enum: ['a', 'b'] },
    code: { type: 'string', pattern: '^[A-Z]{3}$' },
    day: { type: 'string', format: 'date' },
    count: { type: 'integer', minimum: 1, maximum: 9 },
  },
};
const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const one: JsonObject = { description: 'one', ...json({ $ref: '#/components/schemas/Thing' }) };
const problem: JsonObject = { description: 'no', ...json({ type: 'object' }) };
const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
/** Takes any property beside the name. */
const renaming: JsonObject = {
  required: true,
  ...json({ type: 'object', required: ['name'], properties: { name: { type: 'string' } } }),
};
const sent: JsonObject = { required: true, ...json({ $ref: '#/components/schemas/Thing' }) };

/** An API that creates, reads, lists, changes and removes things. */
export const smallDocument: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } },
          { name: 'offset', in: 'query', schema: { type: 'integer', minimum: 0 } },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } },
        ],
        responses: {
          200: {
            description: 'all',
            headers: { 'X-Total': { schema: { type: 'integer' } } },
            ...json({ type: 'array', items: { $ref: '#/components/schemas/Thing' } }),
          },
        },
      },
      post: {
        operationId: 'createThing',
        requestBody: sent,
        responses: { 201: one, 400: problem, 401: problem },
        security: [{ token: [] }],
      },
    },
    '/things/{id}': {
      get: { operationId: 'readThing', parameters: [id], responses: { 200: one, 404: problem } },
      put: { operationId: 'putThing', parameters: [id], requestBody: sent, responses: { 200: one, 404: problem } },
      patch: {
        operationId: 'patchThing',
        parameters: [id],
        requestBody: renaming,
        responses: { 200: one, 404: problem },
      },
      delete: {
        operationId: 'deleteThing',
        parameters: [id],
        responses: { 204: { description: 'gone' }, 404: problem },
      },
    },
  },
  components: {
    schemas: { Thing: thing },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
};

const part = (operation: string, more: JsonObject): JsonObject => ({ operation: `api/${operation}`, ...more });

/** What the bindings of a Building Block would say of the API. */
export const smallBindings: JsonObject = {
  resources: {
    thing: {
      identifier: '/id',
      create: [part('createThing', { sent: '', returned: '' })],
      read: [part('readThing', { by: 'id', returned: '' })],
      list: [part('listThings', { returned: '', filters: { kind: '/kind' } })],
      update: [part('putThing', { by: 'id', sent: '' }), part('patchThing', { by: 'id', sent: '' })],
      delete: [part('deleteThing', { by: 'id' })],
    },
  },
};

function smallApi(document: JsonObject): LoadedApi {
  const facts = { title: 'Things', version: '1', file: 'things.yaml', sha256: '', openapi: '3.0.3' };
  return { id: 'api', role: 'served', ...facts, document };
}

/** The catalogue of a small API, with the bindings that it is given; without any, they are inferred. */
export function catalogueOf(document: JsonObject, bindings?: unknown): Catalogue {
  const buildingBlock = { id: 'bb', title: 'Things', govspec: '1' };
  const given = bindings === undefined ? {} : { bindings };
  const source = { buildingBlock, apis: [smallApi(document)], requirements: [], errata: [], ...given };
  return buildCatalogue(source, inferBindings);
}

/** The API of things with its bindings. */
export const smallCatalogue = catalogueOf(smallDocument, smallBindings);

/** The same, where things have other properties. */
export function thingsWith(properties: JsonObject, schemas: JsonObject = {}): Catalogue {
  const components = { schemas: { ...schemas, Thing: { ...thing, properties } } };
  return catalogueOf({ ...smallDocument, components }, smallBindings);
}

/** The same, where a thing is of one of two kinds, which these constants tell apart. */
export function thingsOfKinds(kinds: readonly string[]): Catalogue {
  const oneOf = kinds.map((kind) => ({
    type: 'object',
    required: ['kind', 'name'],
    properties: { kind: { type: 'string', enum: [kind] }, name: { type: 'string', maxLength: 80 } },
  }));
  const anyOf = kinds[0] === kinds[1] ? { anyOf: oneOf } : { oneOf };
  return catalogueOf({ ...smallDocument, components: { schemas: { Thing: anyOf } } }, smallBindings);
}
