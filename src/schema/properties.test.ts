import { expect, it } from 'vitest';
import { loadedApi, schemaNamed, schemaSet } from '../../tests/support/small-schemas.js';
import { definedProperties, isOneSchema, schemaAt } from './properties.js';
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

it('an answer of several kinds has what all of them describe alike', () => {
  const kinds = (['cat', 'dog'] as const).map((name) => ({
    type: 'object',
    required: name === 'cat' ? ['id', 'name'] : ['id'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      name: { type: 'string' },
      kind: { type: 'string', enum: [name] },
      [name]: { type: 'string' },
    },
  }));
  const pets = schemaSet({ Pet: { oneOf: kinds } });
  const shown = definedProperties(pets, schemaNamed('Pet'), 'response');
  expect(shown.map(({ name, required }) => [name, required])).toEqual([
    ['id', true],
    ['name', false],
  ]);
  expect(definedProperties(pets, schemaNamed('Pet'), 'request')).toEqual([]);
  expect(schemaAt(pets, schemaNamed('Pet'), '/id', 'response')?.pointer).toBe(
    '/components/schemas/Pet/oneOf/0/properties/id',
  );
});
