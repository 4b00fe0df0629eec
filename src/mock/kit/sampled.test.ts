import { describe, expect, it } from 'vitest';
import type { LoadedApi } from '../../model/definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { SchemaSet } from '../../schema/schema-set.js';
import { sampled } from './sampled.js';

/** A schema of its own, as an API of OpenAPI 3.1 has it. */
function sampleOf(schema: JsonObject, components: JsonObject = {}): Json | undefined {
  const document = { openapi: '3.1.0', components: { schemas: { It: schema, ...components } } };
  const api: Partial<LoadedApi> = { id: 'it', openapi: '3.1.0', file: 'it.yaml', document };
  return sampled(new SchemaSet([api as LoadedApi]), { api: 'it', pointer: '/components/schemas/It' }, 'response', 'it');
}

describe('a sample', () => {
  it.each<[string, JsonObject, Json]>([
    ['an example where it conforms', { type: 'string', examples: [5, 'five'] }, 'five'],
    ['something plain where no example conforms', { type: 'integer', examples: ['five'] }, 1],
    ['the first value of several', { enum: ['a', 'b'] }, 'a'],
    ['a number inside its limits', { type: 'integer', exclusiveMinimum: 6, multipleOf: 4 }, 8],
    ['a number below its limit', { type: 'number', maximum: 0 }, 0],
    ['items that differ', { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'integer' } }, [1, 2]],
    ['the branch that conforms', { oneOf: [{ not: {} }, { const: 7 }] }, 7],
    [
      'all properties of all parts',
      { allOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }] },
      { a: 1, b: 2 },
    ],
    [
      'no property that only requests have',
      { properties: { a: { const: 1 }, secret: { type: 'string', writeOnly: true } } },
      { a: 1 },
    ],
  ])('is %s', (_, schema, value) => {
    expect(sampleOf(schema)).toEqual(value);
  });

  it('ends where a schema meets itself', () => {
    const again = { $ref: '#/components/schemas/It' };
    expect(
      sampleOf({ properties: { name: { const: 'x' }, next: again, others: { type: 'array', items: again } } }),
    ).toEqual({ name: 'x', others: [] });
  });
});
