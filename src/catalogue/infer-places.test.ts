import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../model/json.js';
import { SchemaSet } from '../schema/schema-set.js';
import { inferBindings } from './infer-bindings.js';
import { readOperations } from './operations.js';
import { readBindings } from './read-bindings.js';

const text: JsonObject = { type: 'string' };
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const content = (schema: JsonObject): JsonObject => ({
  description: 'a',
  content: { 'application/json': { schema } },
});

const collection = (path: string, sent: JsonObject, shown: JsonObject): JsonObject => ({
  [path]: { post: { operationId: `add ${path}`, requestBody: content(sent), responses: { 201: content(shown) } } },
  [`${path}/{id}`]: { get: { operationId: `read ${path}`, responses: { 200: content(shown) } } },
});

function inferred(paths: JsonObject, schemas: JsonObject = {}) {
  const document = { openapi: '3.0.3', info: { title: 'a', version: '1' }, paths, components: { schemas } };
  const about = { title: 'a', version: '1', openapi: '3.0.3', file: 'a', sha256: '' };
  const api = { id: 'api', role: 'served', ...about, document } as const;
  return readBindings(inferBindings(readOperations('bb', api), new SchemaSet([api])));
}

describe('where an item stands', () => {
  const item = object({ id: text, title: text });

  it('is in the object that wraps it, in the request as in the answer', () => {
    const wrapped = object({ data: item });
    const { thing } = inferred(collection('/things', wrapped, wrapped)).resources;
    expect(thing?.create).toMatchObject([{ sent: '/data', returned: '/data' }]);
  });

  it('is in the object that wraps it in the answer to a read, where a creation answers the identifier alone', () => {
    const wrapped = object({ data: item });
    const { '/things': made, '/things/{id}': single } = collection('/things', wrapped, wrapped);
    const post = { ...Object((made as JsonObject).post), responses: { 201: content(object({ id: text })) } };
    const patch = { operationId: 'change', requestBody: content(wrapped), responses: { 200: content(wrapped) } };
    const { thing } = inferred({ '/things': { post }, '/things/{id}': { ...Object(single), patch } }).resources;
    expect(thing?.create).toMatchObject([{ sent: '/data', returned: '' }]);
    expect(thing?.update).toMatchObject([{ sent: '/data' }]);
  });

  it('is the whole request where only the answer wraps it', () => {
    const { thing } = inferred(collection('/things', item, object({ data: item }))).resources;
    expect(thing?.create).toMatchObject([{ sent: '', returned: '/data' }]);
  });
});

describe('the answer to a change', () => {
  const item = object({ id: text, title: text });
  const wrapped = object({ data: item });
  const changing = (shown: JsonObject): JsonObject => {
    const answers = { responses: { 200: content(shown) } };
    const { '/things/{id}': single, ...paths } = collection('/things', item, wrapped);
    return {
      ...paths,
      '/things/{id}': { ...Object(single), put: { operationId: 'put', requestBody: content(item), ...answers } },
    };
  };

  it('shows the item where the read shows it, if one schema describes both', () => {
    const shared = { $ref: '#/components/schemas/Thing' };
    const schemas = { Thing: item };
    const found = inferred(
      {
        '/things': {
          post: {
            operationId: 'add',
            requestBody: content(shared),
            responses: { 201: content(object({ data: shared })) },
          },
        },
        '/things/{id}': {
          get: { operationId: 'read', responses: { 200: content(object({ data: shared })) } },
          put: {
            operationId: 'put',
            requestBody: content(shared),
            responses: { 200: content(object({ data: shared })) },
          },
        },
      },
      schemas,
    );
    expect(found.resources.thing?.update).toMatchObject([{ returned: '/data' }]);
  });

  it('shows it where a read shows more', () => {
    const shown = { id: text, name: text, note: text };
    const found = inferred({
      '/things': {
        post: {
          operationId: 'create',
          requestBody: content(object({ name: text })),
          responses: { 201: content(object(shown)) },
        },
      },
      '/things/{id}': {
        get: { operationId: 'read', responses: { 200: content(object({ ...shown, history: text })) } },
        patch: {
          operationId: 'change',
          requestBody: content(object({ name: text })),
          responses: { 200: content(object(shown)) },
        },
      },
    });
    expect(found.resources.thing?.update).toMatchObject([{ returned: '' }]);
  });

  it('is not known to show it where schemas differ', () => {
    expect(inferred(changing(object({ done: text }))).resources.thing?.update[0]?.returned).toBeUndefined();
  });
});

describe('what a server keeps itself', () => {
  it('are the moments at which it notes a change, and no other dates and no marks', () => {
    const mark = { type: 'boolean' };
    const item = object({
      id: text,
      createdAt: text,
      last_updated: text,
      last_activity: text,
      lastName: text,
      dueDate: text,
      updates: text,
      archived: mark,
    });
    expect(inferred(collection('/things', item, item)).resources.thing?.managed).toEqual([
      '/createdAt',
      '/last_updated',
      '/last_activity',
    ]);
  });
});

describe('what a server keeps of the item itself', () => {
  it('stands also among what is said about it, where nobody must send it', () => {
    const about = { name: text, resourceVersion: text, updated_at: text, labels: object({ revision: text }) };
    const item = object({ id: text, metadata: object(about), spec: object({ revision: text }) });
    expect(inferred(collection('/things', item, item)).resources.thing?.managed).toEqual([
      '/metadata/resourceVersion',
      '/metadata/updated_at',
    ]);
  });

  it('is sent where it is required', () => {
    const metadata = { ...object({ resourceVersion: text }), required: ['resourceVersion'] };
    const item = object({ id: text, metadata });
    expect(inferred(collection('/things', item, item)).resources.thing?.managed).toEqual([]);
  });
});

describe('a number that a server counts', () => {
  const shown = { ...object({ id: text, title: text, version: { type: 'integer' } }), required: ['id', 'version'] };
  const managedOf = (sent: JsonObject) => inferred(collection('/things', sent, shown)).resources.thing?.managed;

  it('is its own where no request takes it, even if each answer must show it', () => {
    expect(managedOf(object({ title: text }))).toEqual(['/version']);
    expect(managedOf(object({ title: text, version: { type: 'integer', readOnly: true } }))).toEqual(['/version']);
  });

  it('is whatever is sent where a request takes it', () => {
    expect(managedOf(shown)).toEqual([]);
  });
});

describe('an object that holds an identifier', () => {
  it('is the thing that it is named after; others are data', () => {
    const customer = object({ id: text, name: text });
    const order = object({ id: text, customer: object({ id: text }), label: object({ id: text }) });
    const { resources, operations } = inferred({
      ...collection('/customers', customer, customer),
      ...collection('/orders', order, order),
    });
    const set = Object.values(operations).flatMap((operation) => Object.keys(operation.set));
    expect([...set, ...Object.keys(resources.order?.set ?? {})]).toEqual(['/customer/id']);
    expect(resources.order?.omit).toEqual([]);
  });
});

describe('an identifier that no name tells', () => {
  const coded = { type: 'string', pattern: '^[A-Z]{2}[0-9]{6}$' };
  const found = (parameter: JsonObject, properties: JsonObject, name = 'thingKey'): string | undefined => {
    const item = { ...object(properties), required: Object.keys(properties) };
    const { '/things': made } = collection('/things', item, item);
    const parameters = [{ name, in: 'path', required: true, schema: parameter }];
    const get = { operationId: 'read', parameters, responses: { 200: content(item) } };
    return inferred({ '/things': made ?? {}, [`/things/{${name}}`]: { get } }).resources.thing?.identifier;
  };

  it('has the form that the path asks for', () => {
    expect(found(coded, { isbn: coded, title: text })).toBe('/isbn');
    expect(found({ type: 'string', format: 'uuid' }, { ref: { type: 'string', format: 'uuid' } })).toBe('/ref');
  });

  it('is a name that is all that an item must have', () => {
    expect(found(text, { name: text })).toBe('/name');
    expect(found(text, { title: text })).not.toBe('/title');
    expect(found(text, { name: text, title: text })).not.toBe('/name');
    expect(found(text, { name: { type: 'boolean' } })).not.toBe('/name');
    expect(found(text, { name: text }, 'thingId')).not.toBe('/name');
  });

  it('is not guessed where several have that form, or any text has', () => {
    expect(found(coded, { isbn: coded, other: coded })).not.toBe('/isbn');
    expect(found(text, { isbn: text })).not.toBe('/isbn');
  });
});

describe('the property by which an item is known', () => {
  const shown = object({ id: { type: 'integer' }, name: text, number: text });
  const known = (name: string, parameter: JsonObject, item = shown): string | undefined => {
    const parameters = [{ name, in: 'path', required: true, ...parameter }];
    const read = { operationId: 'read', parameters, responses: { 200: content(item) } };
    const create = {
      operationId: 'make',
      requestBody: content(object({ name: text })),
      responses: { 201: content(item) },
    };
    return inferred({ '/orgs': { post: create }, [`/orgs/{${name}}`]: { get: read } }).resources.org?.identifier;
  };

  it.each<[string, string, JsonObject, string]>([
    ['that the description names', 'org', { schema: text, description: 'name of the organization to get' }, '/name'],
    [
      'that the description names, whatever its type',
      'org',
      { schema: text, description: 'Number of an org' },
      '/number',
    ],
    ['of a number', 'org', { schema: { type: 'integer' } }, '/id'],
    ['of a text that is called an identifier', 'orgId', { schema: text }, '/id'],
  ])('is that %s', (_, name, parameter, expected) => expect(known(name, parameter)).toBe(expected));

  it('is not told where a text may be the name or the number', () => {
    expect(known('org', { schema: text })).not.toBe('/id');
  });

  it('is the identifier where a text names the item, and the item has no other name', () => {
    expect(known('org', { schema: text }, object({ id: { type: 'integer' }, size: text }))).toBe('/id');
  });
});
