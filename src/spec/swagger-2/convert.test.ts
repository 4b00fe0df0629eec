import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { isSwagger2, openApi3Of } from './convert.js';

const head = { swagger: '2.0', info: { title: 'Ferries', version: '1' } };

/** One operation of a document, as OpenAPI 3 writes it. */
function operation(own: JsonObject, document: JsonObject = {}, path: JsonObject = {}): Json {
  const paths = { '/crossings': { ...path, post: own } };
  return get(openApi3Of({ ...head, ...document, paths }), '/paths/~1crossings/post') ?? null;
}

const parameter = (own: JsonObject, document: JsonObject = {}): Json =>
  get(operation({ parameters: [own], responses: {} }, document), '/parameters/0') ?? null;

it.each<[Json, boolean]>([
  [{ swagger: '2.0' }, true],
  [{ swagger: 2 }, true],
  [{ swagger: '1.2' }, false],
  [{ openapi: '3.0.3', swagger: '2.0' }, false],
  ['2.0', false],
])('%j is Swagger 2.0: %s', (document, expected) => expect(isSwagger2(document)).toBe(expected));

describe('the servers', () => {
  it.each<[JsonObject, Json | undefined]>([
    [
      { host: 'ferries.example', basePath: '/v1/', schemes: ['https', 'http'] },
      [{ url: 'https://ferries.example/v1' }, { url: 'http://ferries.example/v1' }],
    ],
    [{ host: 'ferries.example' }, [{ url: 'https://ferries.example' }]],
    [{ basePath: '/v1' }, [{ url: '/v1' }]],
    [{ basePath: '/' }, undefined],
    [{}, undefined],
  ])('of %j', (document, expected) => expect(openApi3Of({ ...head, ...document }).servers).toEqual(expected));
});

describe('a parameter', () => {
  it('keeps what is said of it, and its keywords become a schema', () => {
    const own = { name: 'seats', in: 'query', required: true, type: 'integer', minimum: 1, 'x-nullable': true };
    expect(parameter(own)).toEqual({
      name: 'seats',
      in: 'query',
      required: true,
      schema: { type: 'integer', minimum: 1, nullable: true },
    });
  });

  it.each<[Json, JsonObject]>([
    ['csv', { style: 'form', explode: false }],
    ['multi', { style: 'form', explode: true }],
    ['ssv', { style: 'spaceDelimited', explode: false }],
    ['pipes', { style: 'pipeDelimited', explode: false }],
  ])('that is a list in the query is written as %s says', (collectionFormat, expected) =>
    expect(
      parameter({ name: 'deck', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat }),
    ).toEqual({
      name: 'deck',
      in: 'query',
      ...expected,
      schema: { type: 'array', items: { type: 'string' } },
    }),
  );

  it('that is a list is separated by commas where nothing is said, in a path without any style', () => {
    const list = { type: 'array', items: { type: 'string' } };
    expect(parameter({ name: 'a', in: 'query', ...list })).toMatchObject({ style: 'form', explode: false });
    expect(parameter({ name: 'a', in: 'path', required: true, ...list })).not.toHaveProperty('style');
  });

  it('of the document is written out, and one of the path gives way to that of the operation', () => {
    const document = { parameters: { Lang: { name: 'lang', in: 'header', type: 'string' } } };
    const path = {
      parameters: [
        { name: 'seats', in: 'query', type: 'string' },
        { name: 'deck', in: 'query', type: 'string' },
      ],
    };
    const own = { parameters: [{ $ref: '#/parameters/Lang' }, { name: 'seats', in: 'query', type: 'integer' }] };
    expect(get(operation({ ...own, responses: {} }, document, path), '/parameters')).toEqual([
      { name: 'deck', in: 'query', schema: { type: 'string' } },
      { name: 'lang', in: 'header', schema: { type: 'string' } },
      { name: 'seats', in: 'query', schema: { type: 'integer' } },
    ]);
  });
});

describe('the body', () => {
  const body = { name: 'crossing', in: 'body', required: true, schema: { $ref: '#/definitions/Crossing' } };
  const sent = {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Crossing' } } },
  };

  it('is JSON where no media type is named', () =>
    expect(get(operation({ parameters: [body], responses: {} }), '/requestBody')).toEqual(sent));

  it('has the media types of the operation, or else those of the document, but for forms', () => {
    const types = (own: JsonObject, document: JsonObject): string[] =>
      Object.keys(
        Object(get(operation({ ...own, parameters: [body], responses: {} }, document), '/requestBody/content')),
      );
    const document = { consumes: ['application/xml', 'multipart/form-data'] };
    expect(types({}, document)).toEqual(['application/xml']);
    expect(types({ consumes: ['application/json', 'text/csv'] }, document)).toEqual(['application/json', 'text/csv']);
  });

  it('is a form of the fields that are named', () => {
    const parameters = [
      { name: 'name', in: 'formData', required: true, type: 'string' },
      { name: 'decks', in: 'formData', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
    ];
    expect(get(operation({ parameters, responses: {} }), '/requestBody')).toEqual({
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: {
            type: 'object',
            properties: { name: { type: 'string' }, decks: { type: 'array', items: { type: 'string' } } },
            required: ['name'],
          },
          encoding: { decks: { style: 'form', explode: true } },
        },
      },
    });
  });

  it('is a form of several parts where a file is among them, whatever else is named', () => {
    const parameters = [{ name: 'ticket', in: 'formData', type: 'file' }];
    const consumes = ['application/x-www-form-urlencoded', 'application/json'];
    expect(get(operation({ parameters, consumes, responses: {} }), '/requestBody')).toEqual({
      content: {
        'multipart/form-data': {
          schema: { type: 'object', properties: { ticket: { type: 'string', format: 'binary' } } },
        },
      },
    });
  });
});

describe('an answer', () => {
  const answer = (own: JsonObject, document: JsonObject = {}, about: JsonObject = {}): Json =>
    get(operation({ ...about, responses: { 200: own } }, document), '/responses/200') ?? null;

  it('has its schema and its example in each media type, those of the operation first', () => {
    const own = { description: 'one', schema: { type: 'string' }, examples: { 'text/plain': 'M1' } };
    expect(answer(own, { produces: ['application/xml'] }, { produces: ['text/plain', 'text/csv'] })).toEqual({
      description: 'one',
      content: {
        'text/plain': { schema: { type: 'string' }, example: 'M1' },
        'text/csv': { schema: { type: 'string' } },
      },
    });
  });

  it('without a schema has no content, and headers have schemas', () => {
    const own = { description: 'none', headers: { 'X-Left': { type: 'integer', description: 'seats' } } };
    expect(answer(own)).toEqual({
      description: 'none',
      headers: { 'X-Left': { description: 'seats', schema: { type: 'integer' } } },
    });
  });

  it('that is a file is bytes', () =>
    expect(answer({ description: 'a ticket', schema: { type: 'file' } })).toMatchObject({
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }));

  it('of the document is written out', () => {
    const document = { responses: { Gone: { description: 'gone', schema: { type: 'string' } } } };
    expect(answer({ $ref: '#/responses/Gone' }, document)).toMatchObject({ description: 'gone' });
  });
});

describe('a schema', () => {
  const schemas = (definitions: JsonObject): Json =>
    get(openApi3Of({ ...head, definitions }), '/components/schemas') ?? null;

  it('keeps its data as they are, and its references, discriminators and nulls are written anew', () => {
    const definitions = {
      Ship: {
        discriminator: 'kind',
        properties: {
          discriminator: { type: 'string' },
          owner: { $ref: '#/definitions/Owner', 'x-nullable': true },
          port: { $ref: '#/definitions/Port%20of%20call' },
        },
        example: { type: 'file', $ref: '#/definitions/Owner' },
      },
    };
    expect(schemas(definitions)).toEqual({
      Ship: {
        discriminator: { propertyName: 'kind' },
        properties: {
          discriminator: { type: 'string' },
          owner: { allOf: [{ $ref: '#/components/schemas/Owner' }], nullable: true },
          port: { $ref: '#/components/schemas/Port of call' },
        },
        example: { type: 'file', $ref: '#/definitions/Owner' },
      },
    });
  });

  it('that is referred to in the middle of the document gets a name', () => {
    const definitions = {
      Ship: { properties: { mate: { $ref: '#/definitions/Ship/properties/captain' }, captain: { type: 'string' } } },
    };
    expect(schemas(definitions)).toEqual({
      Ship: { properties: { mate: { $ref: '#/components/schemas/elsewhere-1' }, captain: { type: 'string' } } },
      'elsewhere-1': { type: 'string' },
    });
  });
});

it('security schemes have the names of OpenAPI 3', () => {
  const flow = { type: 'oauth2', tokenUrl: 'https://ferries.example/token', scopes: { read: 'read' } };
  const securityDefinitions = {
    plain: { type: 'basic' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    machine: { ...flow, flow: 'application' },
    person: { ...flow, flow: 'accessCode', authorizationUrl: 'https://ferries.example/authorize' },
  };
  const token = { tokenUrl: flow.tokenUrl, scopes: flow.scopes };
  expect(get(openApi3Of({ ...head, securityDefinitions }), '/components/securitySchemes')).toEqual({
    plain: { type: 'http', scheme: 'basic' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    machine: { type: 'oauth2', flows: { clientCredentials: token } },
    person: {
      type: 'oauth2',
      flows: { authorizationCode: { ...token, authorizationUrl: 'https://ferries.example/authorize' } },
    },
  });
});
