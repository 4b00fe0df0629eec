import { expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

const uuid = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const object = (properties: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
});
const content = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const answers = (status: number, schema: JsonObject): JsonObject => ({
  responses: { [status]: { description: 'a', ...content(schema) } },
});
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const posting = (sent: JsonObject, answer: JsonObject): JsonObject => ({ requestBody: content(sent), ...answer });
const id = { name: 'id', in: 'path', required: true, schema: uuid };

function inferred(paths: JsonObject, schemas: JsonObject = {}) {
  const document = { openapi: '3.1.0', info: { title: 'a', version: '1' }, paths, components: { schemas } };
  return catalogueOf(document).bindings;
}

const author = object({ id: uuid, name: text });
const authors = {
  '/authors': {
    post: posting(author, answers(201, author)),
    get: answers(200, object({ data: { type: 'array', items: author } })),
  },
  '/authors/{id}': { parameters: [id], get: answers(200, author) },
};

/** What the creation of a book sets, where it names its author in the relationships of JSON:API. */
function setOfBook(linkage: JsonObject) {
  const resource = object({
    type: text,
    attributes: object({ title: text }),
    relationships: object({ writer: object({ data: linkage }) }),
  });
  const shown = object({ id: uuid, type: text });
  const { operations } = inferred({
    ...authors,
    '/books': { post: posting(object({ data: resource }), answers(201, object({ data: shown }))) },
    '/books/{id}': { parameters: [id], get: answers(200, object({ data: shown })) },
  });
  return operations['api/post-books']?.set ?? {};
}

it('a relationship of JSON:API refers to what its type names', () => {
  const at = '/data/relationships/writer/data/id';
  expect(setOfBook(object({ type: { type: 'string', enum: ['authors'] }, id: uuid }))).toEqual({
    [at]: '{{existing author identifier}}',
  });
  expect(setOfBook(object({ type: { type: 'string', enum: ['printers'] }, id: uuid }))).toEqual({});
  expect(setOfBook(object({ type: { type: 'string', enum: ['authors', 'printers'] }, id: uuid }))).toEqual({});
});

it.each([
  { type: 'string', format: 'uuid' },
  { type: ['string', 'null'], format: 'uuid' },
])('a reference may be null: %j', (schema) => {
  const book = object({ id: uuid, author_id: schema });
  const { operations } = inferred({
    ...authors,
    '/books': { post: posting(book, answers(201, book)) },
    '/books/{id}': { parameters: [id], get: answers(200, book) },
  });
  expect(operations['api/post-books']?.set).toEqual({ '/author_id': '{{existing author identifier}}' });
});

/** What is bound for an action on authors. */
function acting(path: string, status = 200) {
  const ids = object({ ids: { type: 'array', items: uuid } }, 'ids');
  const { operations } = inferred({
    ...authors,
    [path]: { post: posting(ids, answers(status, object({ done: text }))) },
  });
  return Object.entries(operations).find(([name]) => name !== 'api/post-authors')?.[1];
}

it.each(['/authors:batch-get', '/authors/fetch'])('an action on a collection names items of it: %s', (path) => {
  expect(acting(path)).toMatchObject({ set: { '/ids': ['{{existing author identifier}}'] }, usesUp: [] });
});

it.each(['/authors:bulk-delete', '/authors/archive'])('and may use them up: %s', (path) => {
  expect(acting(path)).toMatchObject({ usesUp: ['author'] });
});

it('identifiers of what nothing makes are a guess, and those of what is made are not told', () => {
  expect(acting('/editors:merge')).toMatchObject({ unsure: expect.stringContaining('$.ids') });
  expect(acting('/authors/import', 201)).toBeUndefined();
});

it('what a POST starts elsewhere can be read, where it answers 202 with it', () => {
  const started = (status: number) =>
    inferred(
      {
        '/exports': { post: posting(object({ kind: text }), answers(status, object({ data: ref('Job') }))) },
        '/jobs/{id}': { parameters: [id], get: answers(200, object({ data: ref('Job') })) },
      },
      { Job: object({ id: uuid, status: text }) },
    ).resources.job?.create;
  expect(started(202)).toMatchObject([{ operation: 'api/post-exports', returned: '/data' }]);
  expect(started(200)).toBeUndefined();
});

it('the items of a list are those of data, and not what JSON:API includes beside them', () => {
  const listed = (beside: string) => {
    const lists = object({
      data: { type: 'array', items: author },
      [beside]: { type: 'array', items: object({ id: uuid }) },
    });
    const { '/authors/{id}': one } = authors;
    return inferred({ '/authors': { get: answers(200, lists) }, '/authors/{id}': one }).resources.author?.list;
  };
  expect(listed('included')).toMatchObject([{ returned: '/data' }]);
  expect(listed('others')).toEqual([]);
});

it('of two lists, that with the items of a read is meant', () => {
  const lists = object({
    found: { type: 'array', items: ref('Author') },
    others: { type: 'array', items: object({ id: uuid }) },
  });
  const { resources } = inferred(
    {
      '/authors': { get: answers(200, lists) },
      '/authors/{id}': { parameters: [id], get: answers(200, ref('Author')) },
    },
    { Author: author },
  );
  expect(resources.author?.list).toMatchObject([{ returned: '/found' }]);
});

it('a list of the items of all owners is one of them', () => {
  const lists = (item: JsonObject) => {
    const list = answers(200, { type: 'array', items: item });
    const { resources } = inferred(
      {
        ...authors,
        '/authors/{id}/books': {
          parameters: [id],
          post: posting(ref('Book'), answers(201, ref('Book'))),
          get: answers(200, { type: 'array', items: ref('Book') }),
        },
        '/authors/{id}/books/{bookId}': { parameters: [id, { ...id, name: 'bookId' }], get: answers(200, ref('Book')) },
        '/books': { get: list },
      },
      { Book: object({ id: uuid, title: text }) },
    );
    return resources.book?.list.map(({ operation }) => operation);
  };
  expect(lists(ref('Book'))).toEqual(['api/get-authors-id-books', 'api/get-books']);
  expect(lists(object({ id: uuid, sold: text }))).toEqual(['api/get-authors-id-books']);
});

it('the values of a singleton stand inside what wraps them', () => {
  const wrapped = object({ data: object({ type: text, attributes: object({ days: { type: 'integer' } }) }) });
  const { setting } = inferred({
    '/settings': { get: answers(200, wrapped), patch: posting(wrapped, answers(200, wrapped)) },
  }).resources;
  expect(setting?.update).toMatchObject([{ sent: '/data/attributes' }]);
  expect(setting?.read).toMatchObject([{ returned: '/data/attributes' }]);
});

it('what is said about an item holds its name, and is not the item', () => {
  const widget = object(
    { metadata: object({ name: text, labels: object({}) }), spec: object({ size: text }) },
    'metadata',
  );
  const list = object({ metadata: object({ total: text }), items: { type: 'array', items: widget } });
  const { widget: found } = inferred({
    '/widgets': { post: posting(widget, answers(201, widget)), get: answers(200, list) },
    '/widgets/{name}': {
      parameters: [{ ...id, name: 'name', schema: text }],
      get: answers(200, widget),
      put: posting(widget, answers(200, widget)),
    },
  }).resources;
  expect(found).toMatchObject({
    identifier: '/metadata/name',
    create: [{ sent: '', returned: '' }],
    read: [{ returned: '' }],
    update: [{ sent: '', returned: '' }],
    list: [{ returned: '/items' }],
  });
});

it('a name that ends as the path does is the identifier', () => {
  const named = (description: string) => {
    const book = object({ name: { type: 'string', description }, title: text }, 'title');
    const shelf = { ...id, name: 'shelf', schema: text };
    return inferred({
      '/v1/shelves/{shelf}/books': { parameters: [shelf], post: posting(book, answers(200, book)) },
      '/v1/shelves/{shelf}/books/{book}': {
        parameters: [shelf, { ...id, name: 'book', schema: text }],
        get: answers(200, book),
      },
    }).resources.book;
  };
  expect(named('The name, shelves/{shelf}/books/{book}')?.create).toMatchObject([{ returned: '' }]);
  expect(named('The name, shelves/{shelf}/books/{book}')?.identifier).toBe('/name');
  expect(named('The name')?.create).not.toMatchObject([{ returned: '' }]);
});

it('a PATCH of SCIM replaces a value that is not unique', () => {
  const user = object({ id: text, userName: { type: 'string', description: 'Unique' }, nick: text }, 'userName');
  const change = object({ op: { type: 'string', enum: ['add', 'replace'] }, path: text, value: {} }, 'op');
  const patch = object({ schemas: { type: 'array', items: text }, Operations: { type: 'array', items: change } });
  const { operations, resources } = inferred({
    '/Users': { post: posting(user, answers(201, user)) },
    '/Users/{id}': {
      parameters: [{ ...id, schema: text }],
      get: answers(200, user),
      patch: posting(patch, answers(200, user)),
    },
  });
  const value = expect.any(String);
  expect(operations['api/patch-Users-id']?.body).toEqual({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'replace', path: 'nick', value }],
  });
  expect(resources.User?.update ?? resources.user?.update).toMatchObject([{ becomes: { nick: value } }]);
});

it('people and children are persons and children of their own', () => {
  const { parameters } = inferred({
    '/people': { post: posting(author, answers(201, author)) },
    '/people/{person_id}': { parameters: [{ ...id, name: 'person_id' }], get: answers(200, author) },
  });
  expect(parameters.person_id).toEqual({ 'api/get-people-person-id': 'person' });
});

it('the moments of creation and change that a server notes may stand among attributes', () => {
  const shown = object({ id: uuid, type: text, attributes: object({ created_at: text, title: text }) });
  const { book } = inferred({
    '/books': { post: posting(object({ data: object({ type: text }) }), answers(201, object({ data: shown }))) },
    '/books/{id}': { parameters: [id], get: answers(200, object({ data: shown })) },
  }).resources;
  expect(book?.managed).toEqual(['/attributes/created_at']);
});

it('an item stands in the wrappings of its own that requests and answers have', () => {
  const shown = object({ applicationId: text, fullName: text, born: text });
  const answered = (response: JsonObject) => answers(200, object({ id: text, version: text, response }));
  const sent = object({ id: text, version: text, request: object({ fullName: text, born: text }) }, 'request');
  const byId = [{ name: 'applicationId', in: 'path', required: true, schema: text }];
  const { resources } = inferred({
    '/applications': { post: posting(sent, answered(shown)) },
    '/applications/{applicationId}': { parameters: byId, get: answered(shown), put: posting(sent, answered(shown)) },
  });
  expect(resources.application).toMatchObject({
    identifier: '/applicationId',
    create: [{ sent: '/request', returned: '/response' }],
    read: [{ returned: '/response' }],
    update: [{ sent: '/request', returned: '/response' }],
  });
});

it('an item keeps its own identifier beside an object that refers to it', () => {
  const order = object({ id: text, lastEvent: object({ orderId: text, kind: text }) });
  const { resources } = inferred({
    '/orders': { post: posting(object({ note: text }), answers(201, order)) },
    '/orders/{orderId}': { parameters: [{ ...id, name: 'orderId', schema: text }], get: answers(200, order) },
  });
  expect(resources.order).toMatchObject({ identifier: '/id', read: [{ returned: '' }] });
});

it.each(['/Products({ID})', "/Products('{ID}')"])('an item may have its key in parentheses: %s', (path) => {
  const product = object({ ID: text, Name: text });
  const { resources } = inferred({
    '/Products': {
      post: posting(object({ Name: text }), answers(201, product)),
      get: answers(200, object({ value: { type: 'array', items: product } })),
    },
    [path]: {
      parameters: [{ ...id, name: 'ID', schema: text }],
      get: answers(200, product),
      delete: { responses: { 204: { description: 'gone' } } },
    },
  });
  expect(resources.Product).toMatchObject({
    identifier: '/ID',
    read: [{ by: 'ID' }],
    delete: [{ by: 'ID' }],
    list: [{ returned: '/value' }],
  });
});

it('an item is not known by a name where its path asks for a number', () => {
  const pet = object({ id: { type: 'integer' }, name: text }, 'name');
  const identifierFor = (schema: JsonObject) => {
    const { resources } = inferred({
      '/pet': { post: posting(pet, answers(200, { type: 'null' })) },
      '/pet/{petId}': { parameters: [{ ...id, name: 'petId', schema }], get: answers(200, pet) },
    });
    return resources.pet?.identifier;
  };
  expect(identifierFor({ type: 'integer' })).toBe('/id');
  expect(identifierFor(text)).toBe('/name');
});
