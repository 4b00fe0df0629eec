import { describe, expect, it } from 'vitest';
import { stepsAtShelves, titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'replaceShelf')).toEqual(['Properties that PUT leaves out are removed']);
  });

  it('of PUT that takes what creates an item, though a read shows more', () => {
    const text = { type: 'string' };
    const fresh = { type: 'object', required: ['name'], properties: { name: text, note: text } };
    const shown = { type: 'object', properties: { id: text, ...fresh.properties } };
    const content = (name: string) => ({
      description: 'a',
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
    });
    const catalogue = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: {
        '/things': {
          post: { operationId: 'createThing', requestBody: content('Fresh'), responses: { 201: content('Shown') } },
        },
        '/things/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
          get: { operationId: 'readThing', responses: { 200: content('Shown') } },
          put: { operationId: 'putThing', requestBody: content('Fresh'), responses: { 200: content('Shown') } },
        },
      },
      components: { schemas: { Fresh: fresh, Shown: shown } },
    });
    expect(titles(check, 'putThing', catalogue)).toEqual(['Properties that PUT leaves out are removed']);
  });

  it('without what may be left out of an object in it', () => {
    const steps = stepsAtShelves(check, 'replaceShelf');
    expect(steps).toContain('the request body property "$.place.row" is left out');
    expect(steps).not.toContain('the request body property "$.place" is left out');
    expect(steps).toContain('the request body property "$.remark" is left out');
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the operation does not replace a whole item');
  });
});
