import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../model/json.js';
import { endlessSchema } from './endless-schemas.js';

const self = { $ref: '#/components/schemas/a' };
const withSchema = (a: JsonObject): JsonObject => ({ components: { schemas: { a } } });

describe('a schema that combines itself is found', () => {
  it.each<[string, JsonObject]>([
    ['allOf', { allOf: [self] }],
    ['not', { not: self }],
    ['if', { if: self }],
    ['else', { if: true, else: self }],
    ['dependentSchemas', { dependentSchemas: { b: self } }],
    ['$ref', self],
  ])('by %s', (_, schema) => expect(endlessSchema(withSchema(schema))).toMatchObject({ trouble: 'endless' }));

  it('by then', () => {
    const keyword = 'then';
    expect(endlessSchema(withSchema({ if: true, [keyword]: self }))).toMatchObject({ trouble: 'endless' });
  });

  it('also where it stands in an extension that a schema refers to', () => {
    const own = { $ref: '#/x-schemas/a' };
    const document = { ...withSchema({ allOf: [own] }), 'x-schemas': { a: { anyOf: [own] } } };
    expect(endlessSchema(document)).toEqual({ pointer: '/components/schemas/a', trouble: 'endless' });
  });
});

describe('a schema is not endless', () => {
  it.each<[string, JsonObject]>([
    ['that names itself for a part of a value', { properties: { b: self }, items: self }],
    ['whose example looks like a reference to the example', { example: { $ref: '#/components/schemas/a/example' } }],
    ['that refers to what no document holds', { allOf: [{ $ref: '#/constructor' }] }],
  ])('%s', (_, schema) => expect(endlessSchema(withSchema(schema))).toBeUndefined());
});
