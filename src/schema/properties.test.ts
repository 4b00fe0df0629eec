import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../tests/support/small-definition.js';
import { loadedApi, schemaNamed, schemaSet } from '../../tests/support/small-schemas.js';
import type { JsonObject } from '../model/json.js';
import { definedProperties, fullestAlternative, isOneSchema, schemaAt } from './properties.js';
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

describe('the fullest of the alternatives', () => {
  const object = (...names: string[]): JsonObject => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  });

  it.each<[string, JsonObject[], string]>([
    ['has all that the others have, and more', [object('id'), object('id', 'a', 'b'), object('id', 'a')], '/1'],
    ['is none where another has something of its own', [object('id', 'a', 'b'), object('id', 'c')], ''],
    ['is none where all have the same', [object('id', 'a'), object('id', 'a')], ''],
  ])('%s', (_, anyOf, branch) => {
    const place = '/components/schemas/Thing';
    const { schemas } = catalogueOf({ ...smallDocument, components: { schemas: { Thing: { anyOf } } } });
    const { pointer } = fullestAlternative(schemas, { api: 'api', pointer: place }, 'response');
    expect(pointer).toBe(branch === '' ? place : `${place}/anyOf${branch}`);
  });
});
