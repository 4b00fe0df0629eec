import type { JsonObject } from '../../src/model/json.js';
import { catalogueOf } from './small-definition.js';

const json = (schema: JsonObject, type = 'application/json'): JsonObject => ({ content: { [type]: { schema } } });
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const says = (description: string, schema?: JsonObject): JsonObject => ({
  description,
  ...(schema === undefined ? {} : json(schema)),
});
const no: JsonObject = says('no', ref('Problem'));
const refusals: JsonObject = { 400: no, 401: no };
const ofItem: JsonObject = { ...refusals, 404: no };
const inPath = (name: string): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
});
const inQuery = (name: string, schema: JsonObject): JsonObject => ({ name, in: 'query', schema });
const inHeader = (name: string, schema: JsonObject): JsonObject => ({ name, in: 'header', schema });
const takes = (schema: JsonObject, type?: string): JsonObject => ({ required: true, ...json(schema, type) });
const header = (name: string): JsonObject => ({ headers: { [name]: { required: true, schema: { type: 'string' } } } });
const textHeader: JsonObject = { schema: { type: 'string' } };
const created = (schema: JsonObject): JsonObject => ({ ...says('made', schema), ...header('Location') });
const tagged = (schema: JsonObject): JsonObject => ({ ...says('it', schema), ...header('ETag') });
const assigned = (schema: JsonObject): JsonObject => ({ ...schema, readOnly: true });
const text = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength });

const schemas: JsonObject = {
  Problem: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
  Kind: { type: 'string', enum: ['open', 'closed', 'moving'] },
  Place: {
    type: 'object',
    required: ['room'],
    additionalProperties: false,
    properties: { room: text(30), row: { type: 'integer', minimum: 0, maximum: 99 } },
  },
  Lock: {
    type: 'object',
    required: ['by', 'digits'],
    additionalProperties: false,
    properties: { by: { type: 'string', enum: ['code'] }, digits: { type: 'string', pattern: '^[0-9]{4}$' } },
  },
  Key: {
    type: 'object',
    required: ['by', 'number'],
    additionalProperties: false,
    properties: { by: { type: 'string', enum: ['key'] }, number: { type: 'integer', minimum: 1 } },
  },
  Shelf: {
    type: 'object',
    required: ['id', 'label', 'width', 'createdAt'],
    properties: {
      id: assigned({ type: 'string', format: 'uuid' }),
      label: text(90),
      width: { type: 'number', minimum: 0, maximum: 1000000 },
      boards: { type: 'integer', minimum: 0, maximum: 99, default: 4 },
      barcode: { type: 'integer', format: 'int64', minimum: 0 },
      opensAt: { type: 'string', format: 'date-time' },
      kind: { allOf: [ref('Kind')], default: 'open' },
      lit: { type: 'boolean', default: true },
      remark: { type: 'string', maxLength: 400, nullable: true },
      place: ref('Place'),
      codes: { type: 'object', additionalProperties: { type: 'integer' } },
      subjects: { type: 'array', maxItems: 8, uniqueItems: true, items: text(20) },
      closing: { oneOf: [ref('Lock'), ref('Key')] },
      createdAt: assigned({ type: 'string', format: 'date-time' }),
    },
  },
  ShelfChange: {
    type: 'object',
    additionalProperties: false,
    properties: {
      label: text(90),
      remark: { type: 'string', maxLength: 400, nullable: true },
      kind: ref('Kind'),
      lit: { type: 'boolean' },
      codes: { type: 'object', additionalProperties: { type: 'integer' } },
    },
  },
  ShelfPage: {
    type: 'object',
    required: ['shelves', 'total', 'next'],
    properties: {
      shelves: { type: 'array', items: ref('Shelf') },
      total: { type: 'integer', minimum: 0 },
      next: { type: 'string', nullable: true },
    },
  },
  Book: {
    type: 'object',
    required: ['id', 'title', 'pages'],
    properties: {
      id: assigned({ type: 'string', format: 'uuid' }),
      title: text(60),
      pages: { type: 'integer', minimum: 1, maximum: 5000 },
    },
  },
  Reader: {
    type: 'object',
    required: ['id', 'name', 'pin', 'rank'],
    properties: {
      id: assigned({ type: 'string', format: 'uuid' }),
      name: text(60),
      pin: { type: 'string', minLength: 6, maxLength: 40, writeOnly: true },
      rank: assigned({ type: 'string', enum: ['guest', 'keeper'] }),
    },
  },
  ReaderPage: {
    type: 'object',
    required: ['readers', 'total'],
    properties: { readers: { type: 'array', items: ref('Reader') }, total: { type: 'integer', minimum: 0 } },
  },
};

const shelfPaths: JsonObject = {
  '/shelves': {
    get: {
      operationId: 'listShelves',
      parameters: [
        inQuery('limit', { type: 'integer', minimum: 1, maximum: 20, default: 5 }),
        inQuery('cursor', { type: 'string', maxLength: 100 }),
        inQuery('kind', ref('Kind')),
        { ...inQuery('q', text(40)), description: 'Only shelves whose label contains this text.' },
        inQuery('sort', { type: 'string', enum: ['createdAt', '-createdAt', 'label', '-label'], default: 'createdAt' }),
      ],
      responses: { 200: says('a page', ref('ShelfPage')), ...refusals },
    },
    post: {
      operationId: 'createShelf',
      parameters: [inHeader('Idempotency-Key', { type: 'string', format: 'uuid' })],
      requestBody: takes(ref('Shelf')),
      responses: { 201: created(ref('Shelf')), ...refusals, 415: no },
    },
  },
  '/shelves/{shelfId}': {
    parameters: [inPath('shelfId')],
    get: { operationId: 'readShelf', responses: { 200: tagged(ref('Shelf')), 304: says('same'), ...ofItem } },
    put: {
      operationId: 'replaceShelf',
      parameters: [inHeader('If-Match', { type: 'string' })],
      requestBody: takes(ref('Shelf')),
      responses: { 200: tagged(ref('Shelf')), ...ofItem, 412: no, 415: no },
    },
    patch: {
      operationId: 'changeShelf',
      requestBody: takes(ref('ShelfChange'), 'application/merge-patch+json'),
      responses: { 200: tagged(ref('Shelf')), ...ofItem, 415: no },
    },
    delete: { operationId: 'deleteShelf', responses: { 204: says('gone'), ...ofItem } },
  },
  '/shelves/{shelfId}/close': {
    parameters: [inPath('shelfId')],
    post: { operationId: 'closeShelf', responses: { 200: says('it', ref('Shelf')), ...ofItem, 409: no } },
  },
  '/shelves/{shelfId}/preview': {
    parameters: [inPath('shelfId')],
    post: { operationId: 'previewShelf', responses: { 200: says('as if', ref('Shelf')), ...ofItem } },
  },
};

const bookPaths: JsonObject = {
  '/shelves/{shelfId}/books': {
    parameters: [inPath('shelfId')],
    get: {
      operationId: 'listBooks',
      responses: { 200: says('all', { type: 'array', items: ref('Book') }), ...ofItem },
    },
    post: {
      operationId: 'createBook',
      requestBody: takes(ref('Book')),
      responses: { 201: created(ref('Book')), ...ofItem, 415: no },
    },
  },
  '/shelves/{shelfId}/books/{bookId}': {
    parameters: [inPath('shelfId'), inPath('bookId')],
    get: { operationId: 'readBook', responses: { 200: says('it', ref('Book')), ...ofItem } },
    put: {
      operationId: 'replaceBook',
      requestBody: takes(ref('Book')),
      responses: { 200: says('it', ref('Book')), ...ofItem, 415: no },
    },
    delete: { operationId: 'deleteBook', responses: { 204: says('gone'), ...ofItem } },
  },
};

const readerPaths: JsonObject = {
  '/readers': {
    get: {
      operationId: 'listReaders',
      parameters: [
        inQuery('limit', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
        {
          ...inQuery('offset', { type: 'integer', minimum: 0, default: 0 }),
          description: 'How many readers (items) to skip.',
        },
        inQuery('rank', { type: 'string', enum: ['guest', 'keeper'] }),
      ],
      responses: { 200: { ...says('a page', ref('ReaderPage')), headers: { Link: textHeader } }, ...refusals },
    },
    post: {
      operationId: 'createReader',
      requestBody: takes(ref('Reader')),
      responses: { 201: created(ref('Reader')), ...refusals, 415: no },
    },
  },
  '/readers/{readerId}': {
    parameters: [inPath('readerId')],
    get: { operationId: 'readReader', responses: { 200: says('it', ref('Reader')), ...ofItem } },
    put: {
      operationId: 'replaceReader',
      requestBody: takes(ref('Reader')),
      responses: { 200: says('it', ref('Reader')), ...ofItem, 415: no },
    },
    delete: { operationId: 'deleteReader', responses: { 204: says('gone'), ...ofItem } },
  },
};

/** A library of two tenants: shelves with books on them, and readers. It brings no bindings. */
export const shelfDocument: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Shelves', version: '1.0.0' },
  security: [{ key: [] }],
  paths: { ...shelfPaths, ...bookPaths, ...readerPaths },
  components: { schemas, securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Library-Key' } } },
};

/** Its catalogue, with the bindings that are inferred. */
export const shelfCatalogue = catalogueOf(shelfDocument);
