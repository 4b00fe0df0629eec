import { expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

const uuid = { type: 'string', format: 'uuid' };

/** What the creation of a book sets, where authors have identifiers of a type. */
function setFor(properties: JsonObject, identifier: JsonObject = { type: 'integer' }): unknown {
  const content = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
  const author = { type: 'object', properties: { id: { ...identifier, readOnly: true }, name: { type: 'string' } } };
  const book = { type: 'object', properties: { ...properties, id: { type: 'integer', readOnly: true } } };
  const collection = (schema: JsonObject): JsonObject => ({
    post: { requestBody: content(schema), responses: { 201: { description: 'made', ...content(schema) } } },
  });
  const item = (schema: JsonObject): JsonObject => ({
    parameters: [{ name: 'id', in: 'path', required: true, schema: identifier }],
    get: { responses: { 200: { description: 'found', ...content(schema) } } },
  });
  const { bindings } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'Books', version: '1' },
    paths: {
      '/authors': collection(author),
      '/authors/{id}': item(author),
      '/books': collection(book),
      '/books/{id}': item(book),
    },
  });
  return Object.fromEntries(Object.values(bindings.operations).flatMap(({ set }) => Object.entries(set)));
}

const author = '{{existing author identifier}}';

it.each([
  ['author_id', { type: 'integer' }, author],
  ['author', { type: 'integer' }, author],
  ['main_author', { type: 'integer' }, author],
  ['authors', { type: 'array', items: { type: 'integer' } }, [author]],
])('a number called "%s" refers to an author', (name, schema, value) => {
  expect(setFor({ [name]: schema })).toEqual({ [`/${name}`]: value });
});

it('a UUID of that name does, where identifiers are UUIDs', () => {
  expect(setFor({ author: uuid }, uuid)).toEqual({ '/author': author });
});

it('a list of texts of that name does, where identifiers are texts', () => {
  const texts = { type: 'array', items: { type: 'string' } };
  expect(setFor({ authors: texts }, { type: 'string' })).toEqual({ '/authors': [author] });
  expect(setFor({ authors: texts })).toEqual({});
  expect(setFor({ author: texts }, { type: 'string' })).toEqual({});
});

it.each([
  ['authors', { type: 'integer' }],
  ['author', { type: 'string' }],
  ['author', { type: 'integer', enum: [1, 2] }],
  ['editor', { type: 'integer' }],
])('"%s" may be something else', (name, schema) => {
  expect(setFor({ [name]: schema }, schema.type === 'string' ? schema : undefined)).toEqual({});
});
