import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { steps } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createReader')).toEqual(['Sending a readOnly property does not set it']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the operation does not create or change an item that can be read',
    );
  });

  it('with a list or a right in place of what the candidate sets, though not with an object, or with what depends on other items', () => {
    const thing = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', readOnly: true },
        name: { type: 'string' },
        roles: { type: 'array', items: { type: 'string' }, readOnly: true },
        place: { type: 'object', properties: { street: { type: 'string' } }, readOnly: true },
        isAdmin: { type: 'boolean', readOnly: true },
        isDefault: { type: 'boolean', readOnly: true },
      },
    };
    const content = { description: 'a', content: { 'application/json': { schema: thing } } };
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }];
    const catalogue = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: {
        '/things': { post: { operationId: 'createThing', requestBody: content, responses: { 201: content } } },
        '/things/{id}': { parameters, get: { operationId: 'readThing', responses: { 200: content } } },
      },
    });
    const set = steps(check, 'createThing', catalogue).filter((step) => step.includes('is set to'));
    expect(set.map((step) => step.split('\n')[0])).toEqual([
      'And the request body property "$.roles" is set to the JSON:',
      'And the request body property "$.isAdmin" is set to the JSON:',
    ]);
  });

  it('with a time of which only the answer has a description, by which the server sets it', () => {
    const asked = (description: string): string[] => {
      const name = { name: { type: 'string' } };
      const at = { type: 'string', format: 'date-time', description };
      const shown = { type: 'object', properties: { id: { type: 'integer' }, ...name, at } };
      const body = { content: { 'application/json': { schema: { type: 'object', properties: name } } } };
      const content = { description: 'a', content: { 'application/json': { schema: shown } } };
      const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }];
      const catalogue = catalogueOf({
        openapi: '3.0.3',
        info: { title: 'a', version: '1' },
        paths: {
          '/things': { post: { operationId: 'createThing', requestBody: body, responses: { 201: content } } },
          '/things/{id}': { parameters, get: { operationId: 'readThing', responses: { 200: content } } },
        },
      });
      return steps(check, 'createThing', catalogue).filter((step) => step.includes('"$.at" is set to'));
    };
    expect(asked('Set by the server on every change')).toHaveLength(1);
    expect(asked('When it was read from the server')).toHaveLength(0);
  });
});
