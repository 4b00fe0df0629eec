import { expect, it } from 'vitest';
import { loadedApi, schemaNamed } from '../../tests/support/small-schemas.js';
import { isOneSchema } from './properties.js';
import { SchemaSet } from './schema-set.js';

const named = { Thing: { type: 'object' }, Other: { $ref: '#/components/schemas/Thing' } };
const schemas = new SchemaSet([loadedApi(named), { ...loadedApi(named), id: 'second' }]);
const thing = schemaNamed('Thing');

it.each([
  ['itself', thing, true],
  ['what refers to it', schemaNamed('Other'), true],
  ['one of the same name in another API', { ...thing, api: 'second' }, false],
  ['nothing', undefined, false],
])('a schema is one with %s', (_, other, expected) => {
  expect(isOneSchema(schemas, thing, other)).toBe(expected);
});
