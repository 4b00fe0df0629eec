import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A request without its body is refused',
      'A request without the required property "$.name" is refused',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body is left out',
      'And the changed request breaks the clause "/paths/~1things/post/requestBody/required" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  const titlesWith = (mediaType: string, name: JsonObject) => {
    const schema = { type: 'object', required: ['name', 'size'], properties: { name, size: { type: 'integer' } } };
    const requestBody = { required: true, content: { [mediaType]: { schema } } };
    const post = { operationId: 'createThing', requestBody, responses: { 201: { description: 'ok' } } };
    return titles(check, 'createThing', catalogueOf({ ...smallDocument, paths: { '/things': { post } } }));
  };

  it('of each part of a form', () => {
    expect(titlesWith('multipart/form-data', { type: 'string', format: 'binary' })).toEqual([
      'A request without its body is refused',
      'A request without the required property "$.name" is refused',
      'A request without the required property "$.size" is refused',
    ]);
  });

  it('not of what has a default, which a server may assume', () => {
    expect(titlesWith('application/json', { type: 'string', default: 'x' })).toEqual([
      'A request without its body is refused',
      'A request without the required property "$.size" is refused',
    ]);
  });

  it('not of a change that borrows the schema of the whole thing', () => {
    const whole = { $ref: '#/components/schemas/Thing' };
    const patchWith = (schema: JsonObject) => {
      const requestBody = { required: true, content: { 'application/json': { schema } } };
      const { '/things/{id}': single, ...others } = smallDocument.paths as Record<string, JsonObject>;
      const patch = { ...(single?.patch as JsonObject), requestBody };
      const paths = { ...others, '/things/{id}': { ...single, patch } };
      return titles(check, 'patchThing', catalogueOf({ ...smallDocument, paths }));
    };
    expect(patchWith(whole)).toEqual(['A request without its body is refused']);
    expect(patchWith({ type: 'object', required: ['name'], properties: { name: { type: 'string' } } })).toEqual([
      'A request without its body is refused',
      'A request without the required property "$.name" is refused',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec requires no input that could be left out');
  });
});
