import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const visit: JsonObject = {
  type: 'object',
  required: ['id', 'reason'],
  properties: { id: { type: 'string', readOnly: true }, reason: { type: 'string', maxLength: 80 } },
};
const named = (name: string): JsonObject => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const one = (name: string): JsonObject => ({
  description: 'one',
  ...json({ type: 'object', required: ['data'], properties: { data: { $ref: `#/components/schemas/${name}` } } }),
});
const all: JsonObject = {
  description: 'all',
  ...json({ type: 'array', items: { $ref: '#/components/schemas/Visit' } }),
};
const sent: JsonObject = { required: true, ...json({ $ref: '#/components/schemas/Visit' }) };

/** Patients and their visits, which are made below a patient and read at a path of their own. */
function visits(made: JsonObject, more: JsonObject = {}) {
  const paths: JsonObject = {
    '/patients': { post: { operationId: 'addPatient', requestBody: sent, responses: { 201: one('Patient') } } },
    '/patients/{patient_id}': {
      get: { operationId: 'readPatient', parameters: [named('patient_id')], responses: { 200: one('Patient') } },
    },
    '/patients/{patient_id}/visits': {
      parameters: [named('patient_id')],
      get: { operationId: 'listOwn', responses: { 200: all } },
      post: { operationId: 'addVisit', requestBody: sent, responses: { 201: made } },
    },
    '/visits': { get: { operationId: 'listAll', responses: { 200: all } } },
    '/visits/{visit_id}': {
      parameters: [named('visit_id')],
      get: { operationId: 'readVisit', responses: { 200: one('Visit') } },
    },
    ...more,
  };
  const patient = { ...visit };
  const definition = {
    openapi: '3.0.3',
    info: { title: 'Visits', version: '1' },
    paths,
    components: { schemas: { Visit: visit, Patient: patient } },
  };
  return catalogueOf(definition).bindings.resources.visit;
}

describe('items that are made below their owner and read at a path of their own', () => {
  it('are made by the request below the owner, which must exist first', () => {
    const resource = visits(one('Visit'));
    expect(resource?.create.map(({ operation }) => operation)).toEqual(['api/addVisit']);
    expect(resource?.needs).toEqual(['patient']);
    expect(resource?.read.map(({ operation }) => operation)).toEqual(['api/readVisit']);
    expect(resource?.list.map(({ operation }) => operation)).toEqual(['api/listAll', 'api/listOwn']);
  });

  it('are not made by a request that answers something else', () => {
    expect(visits(one('Patient'))?.create).toEqual([]);
  });

  it('nor by one of two requests that may', () => {
    const post = { operationId: 'addOther', requestBody: sent, responses: { 201: one('Visit') } };
    const other = { '/doctors/{doctor_id}/visits': { parameters: [named('doctor_id')], post } };
    expect(visits(one('Visit'), other)?.create).toEqual([]);
  });

  it('nor where a request makes them beside the others', () => {
    const post = { operationId: 'addHere', requestBody: sent, responses: { 201: one('Visit') } };
    const beside = { '/visits': { get: { operationId: 'listAll', responses: { 200: all } }, post } };
    expect(visits(one('Visit'), beside)?.create.map(({ operation }) => operation)).toEqual(['api/addHere']);
  });
});

describe('items of which only a part has an address', () => {
  const bytes = { description: 'bytes', content: { 'application/octet-stream': {} } };
  const content = { get: { operationId: 'readContent', parameters: [named('note_id')], responses: { 200: bytes } } };
  const post = { operationId: 'addNote', requestBody: sent, responses: { 201: one('Visit') } };
  const below = { '/patients/{patient_id}/notes': { parameters: [named('patient_id')], post } };

  /** The request that makes what is read in part, and the parameters that name it. */
  function notes(paths: JsonObject) {
    const { bindings } = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'Notes', version: '1' },
      paths: { ...paths, '/notes/{note_id}/content': content },
      components: { schemas: { Visit: visit } },
    });
    const { note } = bindings.resources;
    return [note?.create.map(({ operation }) => operation) ?? [], bindings.parameters.note_id ?? {}];
  }

  it('are made below their owner, or at their own path', () => {
    const bound = [['api/addNote'], { 'api/readContent': 'note' }];
    expect(notes(below)).toEqual(bound);
    expect(notes({ '/notes': { post } })).toEqual(bound);
  });

  it('are not known where two requests may make them, or their answer tells no identifier', () => {
    expect(notes({ ...below, '/notes': { post: { ...post, operationId: 'addOther' } } })).toEqual([[], {}]);
    expect(notes({ '/notes': { post: { ...post, responses: { 201: bytes } } } })).toEqual([[], {}]);
  });
});
