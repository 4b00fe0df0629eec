import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import {
  answer,
  contextWith,
  exchange,
  noAnswer,
  operationWith,
  words,
} from '../../../tests/support/small-exchanges.js';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json, JsonObject } from '../../model/json.js';
import { secretsHidden } from './judge.js';

const person = { type: 'object', properties: { name: { type: 'string' }, pin: { type: 'string', writeOnly: true } } };
const schemas = schemaSet({
  Person: person,
  Secret: { allOf: [{ $ref: '#/components/schemas/Hidden' }, { minLength: 1 }] },
  Hidden: { type: 'string', writeOnly: true },
  Open: { type: 'object', properties: { pin: { type: 'string' } } },
  Login: {
    allOf: [{ properties: { pin: { allOf: [{ $ref: '#/components/schemas/Secret' }], description: 'A number' } } }],
  },
  Holder: { type: 'object', properties: { pin: { allOf: [{ properties: { x: { writeOnly: true } } }] } } },
  People: { type: 'object', properties: { people: { type: 'array', items: { $ref: '#/components/schemas/Person' } } } },
});
const answering = (name: string): Operation => {
  const { responses, ...rest } = operationWith('200');
  const contents = [{ mediaType: 'application/json', schema: schemaNamed(name) }];
  return { ...rest, responses: responses.map((response) => ({ ...response, contents })) };
};

function found(given: Exchange, operation: Operation): string {
  const { catalogue, values } = contextWith();
  const bindings = { ...catalogue.bindings, resources: {} };
  return words(secretsHidden(answer(given, operation), { catalogue: { ...catalogue, schemas, bindings }, values }));
}

it.each<[string, Exchange, string]>([
  ['is not shown', exchange(200, { value: { name: 'a' } }), 'pass'],
  ['is null', exchange(200, { value: { pin: null } }), 'pass'],
  ['is masked', exchange(200, { value: { pin: '****' } }), 'pass'],
  ['is empty', exchange(200, { value: { pin: '' } }), 'pass'],
  ['is masked but for its end', exchange(200, { value: { pin: '***4' } }), 'fail write-only-returned'],
  ['is shown', exchange(200, { value: { pin: '1234' } }), 'fail write-only-returned'],
  ['is shown as a number', exchange(200, { value: { pin: 1234 } }), 'fail write-only-returned'],
  [
    'stands in a body that cannot be read',
    exchange(200, { body: '{', headers: { 'content-type': 'application/json' } }),
    'not-verified',
  ],
  ['stands in a refusal', exchange(400, { value: { pin: '1234' } }), 'not-verified'],
  ['is not answered at all', noAnswer, 'not-verified'],
])('a secret %s', (_, given, expected) => expect(found(given, answering('Person'))).toBe(expected));

it('a secret is found in lists', () => {
  const people = (pin: string) => exchange(200, { value: { people: [{ name: 'a' }, { pin }] } });
  expect(found(people('1234'), answering('People'))).toBe('fail write-only-returned');
  expect(found(people('••••'), answering('People'))).toBe('pass');
  expect(found(exchange(200, { value: { people: 'none' } }), answering('People'))).toBe('pass');
});

it('a secret is found where only a schema behind others says that it is one, and nothing else is', () => {
  const shown = exchange(200, { value: { pin: '1234' } });
  expect(found(shown, answering('Login'))).toBe('fail write-only-returned');
  expect(found(shown, answering('Open'))).toBe('pass');
  expect(found(exchange(200, { value: { pin: { y: 1 } } }), answering('Holder'))).toBe('pass');
});

it('an answer without a schema is not judged', () => {
  expect(found(exchange(200, { value: { pin: '1234' } }), operationWith('200'))).toBe('not-verified');
});

describe('a secret that only the schema of the request has', () => {
  const pin = { type: 'string', writeOnly: true };
  const content = (name: string) => ({
    description: 'a',
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const list = {
    description: 'a',
    content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/User' } } } },
  };
  const shown = (properties: JsonObject) =>
    catalogueOf({
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      components: {
        schemas: {
          UserCreate: { type: 'object', properties: { name: { type: 'string' }, pin } },
          User: { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' }, ...properties } },
        },
      },
      paths: {
        '/users': {
          get: { operationId: 'list', responses: { 200: list } },
          post: { operationId: 'create', requestBody: content('UserCreate'), responses: { 201: content('User') } },
        },
        '/users/{id}': {
          get: {
            operationId: 'read',
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
            responses: { 200: content('User') },
          },
        },
      },
    });
  const judged = (name: string, value: Json, properties: JsonObject = {}): string => {
    const catalogue = shown(properties);
    const own = catalogue.operations.find((one) => one.name === name);
    const status = name === 'create' ? 201 : 200;
    return words(secretsHidden(answer(exchange(status, { value }), own), { catalogue, values: [] }));
  };

  it.each<[string, string, Json, string]>([
    ['is not shown by a read', 'read', { id: 1, name: 'a' }, 'pass'],
    ['is shown by a read', 'read', { id: 1, name: 'a', pin: '1234' }, 'fail write-only-returned'],
    ['is shown when it is created', 'create', { id: 1, pin: '1234' }, 'fail write-only-returned'],
    ['is shown in a list', 'list', [{ id: 1 }, { id: 2, pin: '1234' }], 'fail write-only-returned'],
    ['is masked in a list', 'list', [{ id: 1, pin: '****' }], 'pass'],
  ])('%s', (_, name, value, expected) => expect(judged(name, value)).toBe(expected));

  it('may be shown where the answer has such a property of its own', () => {
    expect(judged('read', { id: 1, pin: '1234' }, { pin: { type: 'string' } })).toBe('pass');
  });
});
