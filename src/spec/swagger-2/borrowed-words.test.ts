import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../model/json.js';
import { borrowedWords, withoutBorrowedWords } from './borrowed-words.js';

const item: JsonObject = { $ref: '#/components/schemas/Item' };
const plain: JsonObject = {
  openapi: '3.0.3',
  paths: {
    '/items': {
      get: {
        parameters: [{ name: 'type', in: 'query', schema: { type: 'string' } }],
        responses: { 200: { description: 'all', content: { 'application/json': { schema: item } } } },
      },
    },
  },
};
const mixed: JsonObject = {
  openapi: '3.0.3',
  paths: {
    '/items': {
      parameters: [{ name: 'tenant', in: 'header', type: 'string', required: true }],
      get: {
        parameters: [
          { name: 'limit', in: 'query', type: 'integer', maximum: 50 },
          { name: 'kinds', in: 'query', type: 'array', items: { type: 'string' }, explode: true },
        ],
        responses: { 200: { description: 'all', schema: { type: 'array', items: item } } },
      },
      post: {
        consumes: ['application/vnd.item+json'],
        parameters: [{ name: 'item', in: 'body', required: true, schema: item }],
        responses: { 201: { $ref: '#/components/responses/Made' } },
      },
    },
  },
  components: { responses: { Made: { description: 'made', schema: item } }, schemas: { Item: { type: 'object' } } },
};

describe('words of Swagger 2.0 in a document of OpenAPI 3', () => {
  it('are read as they are meant', () => {
    const { paths, components } = withoutBorrowedWords(mixed);
    expect(paths).toEqual({
      '/items': {
        parameters: [{ name: 'tenant', in: 'header', required: true, schema: { type: 'string' } }],
        get: {
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 50 } },
            {
              name: 'kinds',
              in: 'query',
              explode: true,
              schema: { type: 'array', items: { type: 'string' } },
            },
          ],
          responses: {
            200: { description: 'all', content: { 'application/json': { schema: { type: 'array', items: item } } } },
          },
        },
        post: {
          parameters: [],
          requestBody: { required: true, content: { 'application/vnd.item+json': { schema: item } } },
          responses: { 201: { $ref: '#/components/responses/Made' } },
        },
      },
    });
    expect(components).toMatchObject({
      responses: { Made: { description: 'made', content: { 'application/json': { schema: item } } } },
    });
  });

  it('are named with their places', () => {
    expect(borrowedWords(mixed).map(({ pointer }) => pointer)).toEqual([
      '/components/responses/Made',
      '/paths/~1items/parameters/0',
      '/paths/~1items/get/parameters/0',
      '/paths/~1items/get/parameters/1',
      '/paths/~1items/get/responses/200',
      '/paths/~1items/post/parameters/0',
    ]);
  });

  it('are not seen where a document has none', () => {
    expect(borrowedWords(plain)).toEqual([]);
    expect(withoutBorrowedWords(plain)).toBe(plain);
  });

  it('do not count beside what OpenAPI 3 says', () => {
    const both = { name: 'a', in: 'query', type: 'integer', schema: { type: 'string' } };
    const document = { ...plain, paths: { '/a': { get: { parameters: [both], responses: {} } } } };
    expect(withoutBorrowedWords(document)).toBe(document);
  });
});
