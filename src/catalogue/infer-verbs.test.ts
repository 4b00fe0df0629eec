import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../model/json.js';
import { SchemaSet } from '../schema/schema-set.js';
import { inferBindings } from './infer-bindings.js';
import { readOperations } from './operations.js';
import { readBindings } from './read-bindings.js';

const text: JsonObject = { type: 'string' };
const object = (properties: JsonObject, required = Object.keys(properties)): JsonObject => ({
  type: 'object',
  required,
  properties,
});
const content = (schema: JsonObject): JsonObject => ({ description: 'a', content: { 'application/json': { schema } } });
const sent = object({ name: text });
const citizen = object({ citizenNo: text, name: text });

/** An operation that takes query parameters, or a body, and answers something. */
function deed(takes: readonly string[] | JsonObject, answer: JsonObject, required = true): JsonObject {
  const body = Array.isArray(takes) ? {} : { requestBody: content(takes as JsonObject) };
  const parameters = Array.isArray(takes) ? takes.map((name) => ({ name, in: 'query', required, schema: text })) : [];
  return { ...body, parameters, responses: { 200: content(answer) } };
}

/** The bindings of operations, by `METHOD /path`. */
function inferred(operations: Readonly<Record<string, JsonObject>>) {
  const paths: Record<string, JsonObject> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId: `${method}${path}`, ...operation } };
  }
  const document = { openapi: '3.0.3', info: { title: 'a', version: '1' }, paths };
  const about = { title: 'a', version: '1', openapi: '3.0.3', file: 'a', sha256: '' };
  const api = { id: 'api', role: 'served', ...about, document } as const;
  return readBindings(inferBindings(readOperations('bb', api), new SchemaSet([api])));
}

const creating = { 'POST /createCitizen': deed(sent, citizen) };
const reading = { 'GET /getCitizen': deed(['no'], citizen) };

describe('operations with verbs for names', () => {
  it('are the parts of a thing, by the identifier that they take in the query', () => {
    const { resources, parameters } = inferred({
      ...creating,
      ...reading,
      'GET /listCitizens': deed([], object({ citizens: { type: 'array', items: citizen } })),
      'POST /citizen/update': { ...deed(['citizenNo'], citizen), requestBody: content(sent) },
      'POST /removeCitizenByNo': deed(['id'], object({ done: { type: 'boolean' } })),
    });
    expect(Object.keys(resources)).toEqual(['citizen']);
    expect(resources.citizen).toMatchObject({
      identifier: '/citizenNo',
      create: [{ sent: '', returned: '' }],
      read: [{ by: 'no', returned: '' }],
      update: [{ by: 'citizenNo', sent: '', returned: '' }],
      delete: [{ by: 'id' }],
      list: [{ returned: '/citizens' }],
    });
    expect(Object.keys(parameters).sort()).toEqual(['citizenNo', 'id', 'no']);
  });

  it('may take it in the body, in the wrapping of what is sent and answered', () => {
    const request = (schema: JsonObject) => object({ request: schema });
    const response = (schema: JsonObject) => object({ response: schema });
    const keyed = request(object({ citizenNo: text }));
    const { citizen: found } = inferred({
      'POST /CitizenService/CreateCitizen': deed(request(sent), response(citizen)),
      'POST /CitizenService/GetCitizen': deed(keyed, response(citizen)),
      'POST /CitizenService/UpdateCitizen': deed(request(citizen), response(citizen)),
      'POST /CitizenService/DeleteCitizen': deed(keyed, response(object({ deleted: text }))),
    }).resources;
    expect(found).toMatchObject({
      create: [{ sent: '/request', returned: '/response' }],
      read: [{ by: '/request/citizenNo', returned: '/response' }],
      update: [{ by: '/request/citizenNo', sent: '/request', returned: '/response' }],
      delete: [{ by: '/request/citizenNo' }],
    });
  });

  it('may call it as the answer does, and say the verb last', () => {
    const channel = object({ id: text, name: text });
    const { conversation } = inferred({
      'POST /conversations.create': deed(sent, object({ channel })),
      'GET /conversations.info': deed(['channel'], object({ channel })),
      'POST /conversations.rename': deed(object({ channel: text, name: text }), object({ channel })),
    }).resources;
    expect(conversation).toMatchObject({ identifier: '/id', update: [{ by: '/channel', sent: '' }] });
  });

  it('may leave open that it must be sent, which is then sent all the same', () => {
    const { operations } = inferred({ ...creating, 'GET /getCitizen': deed(['no'], citizen, false) });
    expect(Object.values(operations)).toMatchObject([{ values: { no: '{{existing citizen identifier}}' } }]);
  });

  it('may have no verb, where the method is one', () => {
    const { citizen: found } = inferred({
      'POST /citizen': deed(sent, citizen),
      'GET /citizen': deed(['no'], citizen),
      'DELETE /citizen': deed(['no'], object({})),
    }).resources;
    expect(found).toMatchObject({ create: [{ sent: '' }], read: [{ by: 'no' }], delete: [{ by: 'no' }] });
  });

  it('give what other operations refer to by its identifier', () => {
    const certificate = object({ certificateNo: text, citizenNo: text });
    const { resources, operations } = inferred({
      ...creating,
      ...reading,
      'POST /addCertificate': deed(object({ citizenNo: text }), certificate),
      'GET /getCertificate': deed(['certificateNo'], certificate),
    });
    expect(resources.certificate?.needs).toEqual(['citizen']);
    expect(Object.values(operations)).toMatchObject([{ set: { '/citizenNo': '{{existing citizen identifier}}' } }]);
  });
});

describe('what verbs leave open', () => {
  it('is what an input names of which the item shows another identifier too', () => {
    const both = object({ id: text, citizenNo: text, name: text });
    const { citizen: found } = inferred({
      'POST /createCitizen': deed(sent, both),
      'GET /getCitizen': deed(['no'], both),
      'POST /deleteCitizen': deed(['id'], object({})),
    }).resources;
    expect(found).toMatchObject({ identifier: '/citizenNo', delete: [] });
  });

  it('is what comes of an application, whose identifier is none of the thing', () => {
    const application = object({ id: text, state: text });
    const { resources } = inferred({
      'POST /registerCitizen': deed(sent, application),
      'GET /getCitizen': deed(['id'], object({ id: text, name: text })),
    });
    expect(resources).toEqual({});
  });

  it('is a change by GET, and a read of two identifiers', () => {
    const { citizen: found } = inferred({
      ...creating,
      ...reading,
      'GET /deleteCitizen': deed(['no'], object({})),
    }).resources;
    expect(found?.delete).toEqual([]);
    expect(inferred({ ...creating, 'GET /getCitizen': deed(['no', 'code'], citizen) }).resources).toEqual({});
  });
});
