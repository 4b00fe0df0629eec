import { expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../tests/support/small-schemas.js';
import type { Json, JsonObject } from '../model/json.js';
import { metAlternative } from './met-alternative.js';

const text = { type: 'string' };
const object = (properties: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  properties,
  required,
});
const kind = (value: string): JsonObject => ({ type: 'string', const: value });
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const schemas = schemaSet(
  {
    Person: object({ kind: kind('person'), name: text }, 'kind', 'name'),
    Company: object({ kind: kind('company'), name: text }, 'kind', 'name'),
    Named: object({ kind: kind('named'), name: text }, 'name'),
    Numbered: object({ number: text }, 'number'),
    Loose: object({ name: text, age: { type: 'integer' } }),
    ByKind: { oneOf: [ref('Person'), ref('Company')] },
    ByRequired: { anyOf: [ref('Person'), ref('Numbered')] },
    OneOptional: { oneOf: [ref('Person'), ref('Named')] },
    Near: { anyOf: [ref('Person'), ref('Loose')] },
  },
  '3.1.0',
);
const person = { kind: 'person', name: '{{fresh text}}' };

it.each<[string, string, Json, string]>([
  ['that has another constant', 'ByKind', person, '/components/schemas/ByKind/oneOf/0'],
  ['that lacks a property', 'ByRequired', person, '/components/schemas/ByRequired/anyOf/0'],
  ['that would do without the constant', 'OneOptional', person, '/components/schemas/OneOptional'],
  ['that it meets as well', 'Near', person, '/components/schemas/Near'],
  ['none of which it meets', 'ByKind', { kind: 'other' }, '/components/schemas/ByKind'],
  ['of which there are none', 'Person', person, '/components/schemas/Person'],
])('a value is told from an alternative %s', (_, name, value, expected) => {
  expect(metAlternative(schemas, schemaNamed(name), value).pointer).toBe(expected);
});
