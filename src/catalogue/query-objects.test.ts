import { expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

/** The query parameters of an operation with one that is written in brackets. */
function parametersOf(schema: JsonObject, more: JsonObject = {}) {
  const parameters = [{ name: 'page', in: 'query', style: 'deepObject', explode: true, schema, ...more }];
  const { operations } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths: { '/things': { get: { parameters, responses: { 200: { description: 'a' } } } } },
  });
  return operations[0]?.parameters ?? [];
}

const number = { type: 'integer' };

it('each property of an object in brackets is a parameter of its own', () => {
  const found = parametersOf(
    { type: 'object', properties: { size: { ...number, description: 'How many.' }, number } },
    { description: 'Which page.', example: { size: 5 } },
  );
  expect(found).toMatchObject([
    { name: 'page[size]', required: false, style: 'form', description: 'How many.', example: 5 },
    { name: 'page[number]', required: false, style: 'form', description: 'Which page.' },
  ]);
});

it('what is required inside a required object is required', () => {
  const schema = { type: 'object', required: ['size'], properties: { size: number, number } };
  expect(parametersOf(schema, { required: true }).map(({ required }) => required)).toEqual([true, false]);
});

it.each<[string, JsonObject, JsonObject]>([
  ['holds objects', { type: 'object', properties: { a: { type: 'object' } } }, {}],
  ['limits how many properties it has', { type: 'object', minProperties: 1, properties: { a: number } }, {}],
  [
    'takes any other property of a schema',
    { type: 'object', properties: { a: number }, additionalProperties: number },
    {},
  ],
  ['is required without a certain property', { type: 'object', properties: { a: number } }, { required: true }],
  ['may be left out, but not in part', { type: 'object', required: ['a'], properties: { a: number } }, {}],
])('an object stays whole that %s', (_, schema, more) => {
  expect(parametersOf(schema, more).map(({ name }) => name)).toEqual(['page']);
});

it('each property of an object that stands side by side with others is a parameter of its own', () => {
  const pageable = { type: 'object', properties: { page: number, sort: { type: 'array', items: { type: 'string' } } } };
  for (const required of [true, false])
    expect(parametersOf(pageable, { style: 'form', required })).toMatchObject([
      { name: 'page', required: false, style: 'form' },
      { name: 'sort', required: false, style: 'form', explode: true },
    ]);
  expect(parametersOf({ ...pageable, required: ['page'] }, { style: 'form', required: true })).toMatchObject([
    { name: 'page', required: true },
    { name: 'sort', required: false },
  ]);
  expect(parametersOf(pageable, { style: 'form', explode: false })).toHaveLength(1);
});
