import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { stepsIn, titlesIn } from '../../../tests/support/small-plans.js';
import { check } from '../../checks/wrong-type/check.js';
import type { JsonObject } from '../../model/json.js';

const number = { type: 'integer' };

/** What is asked of the types in the query of a list. */
function askedOf(...parameters: JsonObject[]): string[] | string {
  const items = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } };
  const listed = { description: 'a', content: { 'application/json': { schema: items } } };
  const responses = { 200: listed, 400: { description: 'no' } };
  return titlesIn(
    check,
    'list',
    catalogueOf({
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: { '/things': { get: { operationId: 'list', parameters, responses } } },
    }),
  );
}

const inBrackets = (name: string, schema: JsonObject, required = false): JsonObject => ({
  ...{ name, in: 'query', style: 'deepObject', explode: true, required },
  schema: { type: 'object', ...schema },
});

it('a wrong type is sent in what an object in brackets requires, and in what cuts pages', () => {
  const range = inBrackets('range', { required: ['from'], properties: { from: number, to: number } }, true);
  const page = inBrackets('page', { properties: { size: number, colour: number } });
  const asked = String(askedOf(range, page));
  expect(asked).toContain('range[from]');
  expect(asked).toContain('page[size]');
  expect(asked).not.toContain('range[to]');
  expect(asked).not.toContain('page[colour]');
});

it('a wrong type is sent in every parameter of the query that stands for itself', () => {
  expect(String(askedOf({ name: 'weight', in: 'query', schema: number }))).toContain('weight');
});

it('the number of an item is sent with letters after it where the item is read, and no number where it is changed', () => {
  const item = {
    type: 'object',
    required: ['id'],
    properties: { id: { ...number, readOnly: true }, name: { type: 'string' } },
  };
  const one = { description: 'a', content: { 'application/json': { schema: item } } };
  const no = { description: 'no' };
  const sent = { required: true, ...one };
  const catalogue = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths: {
      '/things': { post: { operationId: 'make', requestBody: sent, responses: { 201: one } } },
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: number }],
        get: { operationId: 'read', responses: { 200: one, 404: no } },
        put: { operationId: 'put', requestBody: sent, responses: { 200: one, 404: no } },
      },
    },
  });
  expect(String(stepsIn(check, 'read', catalogue))).toContain('"id" is set to "{{existing thing identifier}}abc"');
  expect(String(stepsIn(check, 'put', catalogue))).toContain('"id" is set to "not-a-number"');
});
