import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { Catalogue } from '../model/catalogue.js';
import type { JsonObject } from '../model/json.js';

const uuid = { type: 'string', format: 'uuid' };

/** What the creation of a book sets, where authors have identifiers of a type. */
function setFor(
  properties: JsonObject,
  identifier: JsonObject = { type: 'integer' },
  required: string[] = [],
): unknown {
  const { bindings } = library(properties, identifier, required);
  return Object.fromEntries(Object.values(bindings.operations).flatMap(({ set }) => Object.entries(set)));
}

/** Authors and books, where the creation of a book takes these properties. */
function library(properties: JsonObject, identifier: JsonObject, required: string[]): Catalogue {
  const content = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
  const author = { type: 'object', properties: { id: { ...identifier, readOnly: true }, name: { type: 'string' } } };
  const id = { type: 'integer', readOnly: true };
  const book = { type: 'object', required, properties: { ...properties, id } };
  const collection = (schema: JsonObject): JsonObject => ({
    post: { requestBody: content(schema), responses: { 201: { description: 'made', ...content(schema) } } },
  });
  const item = (schema: JsonObject): JsonObject => ({
    parameters: [{ name: 'id', in: 'path', required: true, schema: identifier }],
    get: { responses: { 200: { description: 'found', ...content(schema) } } },
  });
  return catalogueOf({
    openapi: '3.0.3',
    info: { title: 'Books', version: '1' },
    paths: {
      '/authors': collection(author),
      '/authors/{id}': item(author),
      '/books': collection(book),
      '/books/{id}': item(book),
    },
  });
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

describe('a required property whose name does not say what it refers to', () => {
  const described = (description: string): JsonObject => ({ type: 'array', description, items: { type: 'integer' } });
  const of = (description: string) =>
    setFor({ contributor_ids: described(description) }, { type: 'integer' }, ['contributor_ids']);

  it('refers to the one resource that its description names', () => {
    expect(of('The authors who wrote a part')).toEqual({ '/contributor_ids': [author] });
  });

  it('is a guess all the same', () => {
    const name = 'contributor_ids';
    const { bindings } = library({ [name]: described('The authors of it') }, { type: 'integer' }, [name]);
    expect(Object.values(bindings.resources).flatMap(({ guessed }) => guessed ?? [])).toEqual([
      'the definition does not say what $.contributor_ids may refer to',
    ]);
  });

  it('refers to nothing that can be told where the description names several resources, or none', () => {
    expect(of('The authors of these books')).toEqual({});
    expect(of('Who wrote a part')).toEqual({});
  });
});

describe('a property with the name of a key', () => {
  const key = { type: 'string', pattern: '^[A-Z]{3}-[0-9]{6}$' };
  const content = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
  const object = (properties: JsonObject, required: string[]): JsonObject => ({ type: 'object', properties, required });

  /** What a request beside parcels, which are known by a key, sets in its body. */
  function setBeside(
    sent: JsonObject,
    { path = '/transfers', name = 'parcelNo', form = key as JsonObject } = {},
  ): unknown {
    const parcel = object({ [name]: form, area: { type: 'number' } }, [name, 'area']);
    const done = { 201: { description: 'made', ...content(parcel) } };
    const parameters = [{ name, in: 'path', required: true, schema: form }];
    const { bindings } = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'Land', version: '1' },
      paths: {
        '/parcels': { post: { requestBody: content(parcel), responses: done } },
        [`/parcels/{${name}}`]: {
          parameters,
          get: { responses: { 200: { description: 'found', ...content(parcel) } } },
        },
        [path]: { post: { requestBody: content(sent), responses: { 202: { description: 'begun' } } } },
      },
    });
    return Object.assign({}, ...Object.values(bindings.operations).map(({ set }) => set));
  }
  const reference = '{{existing parcel identifier}}';

  it('refers to what has that key, unless it has another form', () => {
    expect(setBeside(object({ parcelNo: key }, ['parcelNo']))).toEqual({ '/parcelNo': reference });
    expect(setBeside(object({ parcelNo: { type: 'string', pattern: '^x$' } }, []))).toEqual({});
    expect(setBeside(object({ parcelNo: { type: 'string' } }, []))).toEqual({ '/parcelNo': reference });
    expect(setBeside(object({ parcelNo: { type: 'string' } }, []), { form: { type: 'string' } })).toEqual({
      '/parcelNo': reference,
    });
  });

  it('refers to nothing where many things have such a name', () => {
    const named = { name: 'code' };
    expect(setBeside(object({ code: key }, ['code']), named)).toEqual({});
  });

  it('is the key of a new one beside what a new one needs, or below its collection', () => {
    expect(setBeside(object({ parcelNo: key, area: { type: 'number' } }, ['parcelNo']))).toEqual({});
    expect(setBeside(object({ parcelNo: key }, ['parcelNo']), { path: '/parcels/import' })).toEqual({});
  });
});
