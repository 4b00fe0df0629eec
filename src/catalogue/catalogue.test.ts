import { describe, expect, it } from 'vitest';
import { catalogueOf, smallCatalogue, smallDocument } from '../../tests/support/small-definition.js';
import { isObject, type JsonObject } from '../model/json.js';

/** The document without one of its paths. */
function without(path: string): JsonObject {
  const paths = isObject(smallDocument.paths) ? smallDocument.paths : {};
  return { ...smallDocument, paths: Object.fromEntries(Object.entries(paths).filter(([name]) => name !== path)) };
}

function named(name: string, catalogue = smallCatalogue) {
  return catalogue.operations.find((operation) => operation.name === name);
}

describe('the bindings of a document that brings none', () => {
  it('are inferred from a collection and its items', () => {
    const { resources, parameters } = catalogueOf(smallDocument).bindings;
    expect(Object.keys(resources)).toEqual(['thing']);
    expect(resources.thing).toMatchObject({
      identifier: '/id',
      create: [{ operation: 'api/createThing', sent: '', returned: '' }],
      read: [{ operation: 'api/readThing', by: 'id', returned: '' }],
      update: [{ operation: 'api/putThing' }, { operation: 'api/patchThing' }],
      delete: [{ operation: 'api/deleteThing', by: 'id' }],
      list: [{ operation: 'api/listThings', returned: '' }],
    });
    expect(parameters.id).toMatchObject({ 'api/readThing': 'thing', 'api/deleteThing': 'thing' });
  });

  it('are read in the list, where items have no path of their own', () => {
    const { thing, ...others } = catalogueOf(without('/things/{id}')).bindings.resources;
    expect(others).toEqual({});
    expect(thing?.create).toMatchObject([{ operation: 'api/createThing' }]);
    expect(thing?.list).toMatchObject([{ operation: 'api/listThings' }]);
    expect(thing?.read).toEqual([]);
  });
});

describe('what OpenAPI 3.2 adds, and extensions', () => {
  const of = (mediaType: string, key: string) => ({ content: { [mediaType]: { [key]: { type: 'object' } } } });
  const query = {
    name: 'all',
    in: 'querystring',
    required: true,
    ...of('application/x-www-form-urlencoded', 'schema'),
  };
  const responses = { 200: { description: 'x', ...of('application/jsonl', 'itemSchema') } };
  const { operations } = catalogueOf({
    openapi: '3.2.0',
    info: { title: 'x', version: '1' },
    paths: { '/s': { get: { operationId: 's', parameters: [query], responses } }, 'x-more': { get: { responses } } },
  });

  it('are the whole query and the items of a stream; an extension among the paths is no operation', () => {
    expect(operations.map(({ name }) => name)).toEqual(['s']);
    expect(operations[0]?.parameters).toMatchObject([{ in: 'query', style: 'form', explode: true, required: true }]);
    expect(operations[0]?.responses[0]?.contents[0]?.schema?.pointer).toMatch(/\/itemSchema$/);
  });
});

describe('a link of a creation', () => {
  const content = (...names: string[]): JsonObject => {
    const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
    return { description: 'a', content: { 'application/json': { schema: { type: 'object', properties } } } };
  };
  const created = (links: JsonObject): JsonObject => ({
    post: { operationId: 'start', requestBody: content('title'), responses: { 201: { ...content('ref'), links } } },
  });
  const bindingsWith = (paths: JsonObject) =>
    catalogueOf({ openapi: '3.0.3', info: { title: 'a', version: '1' }, paths }).bindings;
  const reading = (path: string, place: string): JsonObject => ({
    [path]: {
      get: {
        operationId: 'status',
        parameters: [{ name: 'ref', in: place, required: true, schema: { type: 'string' } }],
        responses: { 200: content('title') },
      },
    },
  });
  const taken = { parameters: { 'path.ref': '$response.body#/ref' } };

  it.each([
    ['by its id', '/status-of/{ref}', 'path', { operationId: 'status', ...taken }],
    ['by its place', '/status-of/{ref}', 'path', { operationRef: '#/paths/~1status-of~1{ref}/get', ...taken }],
    ['in a query', '/status', 'query', { operationId: 'status', parameters: { ref: '$response.body#/ref' } }],
  ])('tells what another operation reads: %s', (_, path, place, link) => {
    const { resources, parameters } = bindingsWith({ '/work': created({ one: link }), ...reading(path, place) });
    expect(resources.work).toMatchObject({
      identifier: '/ref',
      create: [{ operation: 'api/start', returned: '' }],
      read: [{ operation: 'api/status', by: 'ref' }],
    });
    expect(parameters.ref).toMatchObject({ 'api/status': 'work' });
  });

  it('tells nothing where it takes a value from elsewhere, or names nothing', () => {
    const elsewhere = { operationId: 'status', parameters: { ref: '$request.body#/title' } };
    const links = { elsewhere, nobody: { operationId: 'nobody', ...taken } };
    expect(bindingsWith({ '/work': created(links), ...reading('/status', 'query') }).resources).toEqual({});
  });
});

describe('inferred references', () => {
  const thing = (properties: JsonObject): JsonObject => ({
    type: 'object',
    required: ['id', 'bossId'],
    properties: { id: { type: 'string', readOnly: true }, ...properties },
  });
  const content = (schema: JsonObject): JsonObject => ({
    description: 'a',
    content: { 'application/json': { schema } },
  });
  const collection = (path: string, schema: JsonObject): JsonObject => ({
    [path]: { post: { requestBody: content(schema), responses: { 201: content(schema) } } },
    [`${path}/{id}`]: { get: { parameters: [], responses: { 200: content(schema) } } },
  });
  const text: JsonObject = { type: 'string' };
  const paths = {
    ...collection('/teams', thing({ leadPersonId: text })),
    ...collection(
      '/a/people',
      thing({ team_id: text, bossId: text, lines: { type: 'array', items: thing({ bossId: text }) } }),
    ),
    ...collection('/b/people', thing({ teamIds: { type: 'array', items: text }, externalId: text, roomId: text })),
  };
  const { resources, operations } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths,
  }).bindings;

  it('name items that exist', () => {
    expect(operations['api/post-a-people']?.set).toEqual({ '/team_id': '{{existing team identifier}}' });
    expect(operations['api/post-b-people']?.set).toEqual({ '/teamIds': ['{{existing team identifier}}'] });
    expect(resources['b-person']?.needs).toEqual(['team']);
  });

  it('that nothing resolves are left out, or make a refusal prove nothing', () => {
    expect(resources['b-person']?.omit).toEqual(['/roomId']);
    expect(resources.person?.guessed).toContain('$.bossId');
    expect(resources.team?.omit).toEqual(['/leadPersonId']);
  });
});

describe('what the bindings know better than the definition', () => {
  it('is who calls whom', () => {
    const catalogue = catalogueOf(smallDocument, { roles: { 'api/readThing': 'outbound' } });
    expect(named('readThing', catalogue)?.role).toBe('outbound');
    expect(named('listThings', catalogue)?.role).toBe('served');
  });

  it('is who may call without a credential', () => {
    const catalogue = catalogueOf(smallDocument, { credentials: { open: ['api/createThing'] } });
    expect(named('createThing', catalogue)?.open).toBe(true);
    expect(named('createThing')?.open).toBeUndefined();
  });

  it.each<[string, JsonObject, JsonObject, string | undefined]>([
    ['the operation lists none', { security: [] }, {}, '/paths/~1open/get/security'],
    ['the operation may do without', { security: [{ token: [] }, {}] }, {}, '/paths/~1open/get/security'],
    ['the operation lists one', { security: [{ token: [] }] }, { security: [{ token: [] }, {}] }, undefined],
    ['all may do without', {}, { security: [{ token: [] }, {}] }, '/security'],
    ['the document lists none', {}, { security: [] }, undefined],
    ['nothing is said', {}, {}, undefined],
  ])('is said where %s', (_, own, common, expected) => {
    const paths = { '/open': { get: { operationId: 'open', responses: { 200: { description: 'ok' } }, ...own } } };
    expect(named('open', catalogueOf({ ...smallDocument, paths, ...common }))?.needsNone).toBe(expected);
  });

  it('must be about operations that exist', () => {
    expect(() => catalogueOf(smallDocument, { roles: { 'api/noSuchThing': 'outbound' } })).toThrow(/noSuchThing/);
  });
});

describe('an operation', () => {
  it('has the facts of its place in the document', () => {
    expect(named('createThing')).toMatchObject({
      id: 'bb/api/createThing',
      method: 'POST',
      path: '/things',
      pointer: '/paths/~1things/post',
      file: 'things.yaml',
      security: [{ name: 'token', type: 'http' }],
      responses: [{ status: '201' }, { status: '400' }, { status: '401' }],
    });
    expect(named('listThings')?.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['limit', 'query', false],
      ['offset', 'query', false],
      ['kind', 'query', false],
    ]);
  });
});

/** A document with a collection and its items: POST and GET at one path, GET, PUT and DELETE at the other. */
function documentWith(paths: Readonly<Record<string, { parameter: string; answer: JsonObject }>>): JsonObject {
  const answers = (schema: JsonObject, status = '200'): JsonObject => ({
    responses: { [status]: { description: 'ok', content: { 'application/json': { schema } } } },
  });
  const operations = Object.entries(paths).flatMap(([path, { parameter, answer }], index) => [
    [path, { post: { operationId: `create${index}`, ...answers(answer, '201') } }],
    [`${path}/{${parameter}}`, { get: { operationId: `read${index}`, ...answers(answer) } }],
  ]);
  return { openapi: '3.0.3', info: { title: 'a', version: '1' }, paths: Object.fromEntries(operations) };
}

const object = (...names: string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});

describe('the identifier of an item', () => {
  it.each([
    ['permitCode', object('title', 'code'), '/code'],
    ['permit_id', object('title', 'permitId'), '/permitId'],
    ['number', object('permitNumber', 'title'), '/permitNumber'],
    ['id', object('permitId', 'title'), '/permitId'],
    ['key', object('id', 'title'), '/id'],
  ])('that the path calls %s is found among the properties', (parameter, answer, identifier) => {
    const { resources } = catalogueOf(documentWith({ '/permits': { parameter, answer } })).bindings;
    expect(resources.permit?.identifier).toBe(identifier);
  });

  it('is found in an object that the answer wraps', () => {
    const answer = { type: 'object', properties: { data: object('id', 'title'), meta: object('took') } };
    const { permit } = catalogueOf(documentWith({ '/permits': { parameter: 'id', answer } })).bindings.resources;
    expect(permit).toMatchObject({ identifier: '/id', create: [{ returned: '/data' }], read: [{ returned: '/data' }] });
  });

  it('is looked for in the answer where no described property could be meant', () => {
    const answer = object('title', 'owner');
    const { permit } = catalogueOf(documentWith({ '/permits': { parameter: 'ref', answer } })).bindings.resources;
    expect(permit).not.toHaveProperty('identifier');
    expect(permit?.create[0]?.wherever).toEqual(expect.arrayContaining(['ref', 'id', 'permitid']));
  });
});

describe('two collections', () => {
  it('of one name are two resources, and what lies under an item needs it, in any order of the paths', () => {
    const answer = object('id', 'title');
    const nested = { '/shops/{shopId}/items': { parameter: 'itemId', answer }, '/items': { parameter: 'id', answer } };
    const { resources } = catalogueOf(documentWith({ ...nested, '/shops': { parameter: 'shopId', answer } })).bindings;
    expect(Object.keys(resources).sort()).toEqual(['item', 'shop', 'shop-item']);
    expect(resources['shop-item']?.needs).toEqual(['shop']);
    expect(resources.item?.needs).toEqual([]);
  });
});
