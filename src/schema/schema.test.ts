import { describe, expect, it } from 'vitest';
import { loadedApi as api, schemaNamed as at } from '../../tests/support/small-schemas.js';
import type { Json } from '../model/json.js';
import { definedProperties, itemSchema } from './properties.js';
import { sample } from './sample.js';
import { SchemaSet } from './schema-set.js';

function validity(schema: Json, value: Json, openapi?: string) {
  return new SchemaSet([api({ S: schema }, openapi)]).validate(at('S'), 'response', value).kind;
}

describe('schemas of OpenAPI 3.0', () => {
  it.each<[string, Json, Json, string]>([
    ['nullable with a type', { type: 'string', nullable: true }, null, 'valid'],
    ['nullable with an enum', { type: 'string', nullable: true, enum: ['a'] }, null, 'valid'],
    ['nullable around allOf', { nullable: true, allOf: [{ type: 'object' }] }, null, 'valid'],
    ['no nullable', { type: 'string' }, null, 'invalid'],
    ['an exclusive limit', { type: 'integer', minimum: 1, exclusiveMinimum: true }, 1, 'invalid'],
    ['a limit that is not exclusive', { type: 'integer', minimum: 1, exclusiveMinimum: false }, 1, 'valid'],
    [
      'a property called example',
      { type: 'object', properties: { example: { type: 'string' } } },
      { example: 1 },
      'invalid',
    ],
    [
      'a property called nullable',
      { type: 'object', properties: { nullable: { type: 'boolean' } } },
      { nullable: 'x' },
      'invalid',
    ],
    ['a property called $id', { type: 'object', properties: { $id: { type: 'string' } } }, { $id: 1 }, 'invalid'],
    ['siblings of $ref', { $ref: '#/components/schemas/S2', type: 'integer' } as Json, 'text', 'unusable'],
    ['a format that nobody knows', { type: 'string', format: 'bae64' }, 'x', 'valid'],
    ['a format that is known', { type: 'string', format: 'uuid' }, 'x', 'invalid'],
    ['int32', { type: 'integer', format: 'int32' }, 2147483648, 'invalid'],
    ['a type that does not exist', { type: 'float' }, 1, 'unusable'],
    ['names that the library trips over', { enum: [{ toString: 'x' }] }, { toString: 'y' }, 'unusable'],
    ['a reference to nothing', { $ref: '#/components/schemas/Nothing' }, 1, 'unusable'],
    ['a pattern that is none', { type: 'string', pattern: '[' }, 'x', 'valid'],
    ['the rest beside a pattern that is none', { type: 'string', pattern: '[', maxLength: 2 }, 'xyz', 'invalid'],
  ])('%s', (_, schema, value, kind) => {
    expect(validity(schema, value)).toBe(kind);
  });

  it('are not applied to OpenAPI 3.1', () => {
    expect(validity({ type: ['string', 'null'], nullable: false }, null, '3.1.0')).toBe('valid');
    expect(validity({ $ref: '#/components/schemas/S3', minLength: 2 }, 'x', '3.1.0')).toBe('unusable');
  });

  it('readOnly is required of answers, writeOnly of requests', () => {
    const schema = {
      type: 'object',
      required: ['r', 'w'],
      properties: { r: { type: 'string', readOnly: true }, w: { type: 'string', writeOnly: true } },
    };
    const schemas = new SchemaSet([api({ S: schema })]);
    expect(schemas.validate(at('S'), 'response', { r: 'x' }).kind).toBe('valid');
    expect(schemas.validate(at('S'), 'response', { w: 'x' }).kind).toBe('invalid');
    expect(schemas.validate(at('S'), 'request', { w: 'x' }).kind).toBe('valid');
    expect(schemas.validate(at('S'), 'request', { r: 'x' }).kind).toBe('invalid');
  });

  it('circular ones cost nothing, and a violation names the clause where it stands', () => {
    const schemas = new SchemaSet([
      api({
        A: {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' }, b: { $ref: '#/components/schemas/B' } },
        },
        B: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } },
      }),
    ]);
    expect(schemas.validate(at('A'), 'response', { id: 'x', b: { a: { id: 1 } } })).toMatchObject({
      kind: 'invalid',
      violations: [{ at: '/b/a/id', clause: '/components/schemas/A/properties/id/type' }],
    });
    expect(schemas.validate(at('B'), 'response', { a: {} })).toMatchObject({
      violations: [{ at: '/a', clause: '/components/schemas/A/required' }],
    });
  });
});

describe('a definition that contradicts itself', () => {
  it('is not held against a candidate, and is listed', () => {
    const schemas = new SchemaSet([
      api({
        S: {
          type: 'object',
          required: ['ID', 'name'],
          properties: {
            id: { type: 'string' },
            name: { type: 'string' },
            start: { type: 'string', format: 'date', example: '2021-10-03T07:03:36Z' },
          },
        },
      }),
    ]);
    expect(schemas.validate(at('S'), 'response', { name: 'x', start: 'whenever' }).kind).toBe('valid');
    expect(schemas.remarks(at('S'), { ID: 'x', name: 'x', start: 'whenever' })).toMatchObject([{ at: '/start' }]);
    expect(schemas.validate(at('S'), 'response', {}).kind).toBe('invalid');
    expect(schemas.validate(at('S'), 'request', { name: 'x' }).kind).toBe('invalid');
    expect(schemas.defects().map(({ id, pointer }) => [id, pointer])).toEqual([
      ['required-undefined', '/components/schemas/S/required'],
      ['format-contradicted', '/components/schemas/S/properties/start/format'],
    ]);
  });

  it('looks for required names in everything that is combined', () => {
    const schemas = new SchemaSet([
      api({
        P: { type: 'object', properties: { a: {} } },
        S: { allOf: [{ $ref: '#/components/schemas/P' }], required: ['a'] },
      }),
    ]);
    expect(schemas.defects()).toEqual([]);
  });

  it('looks for them in what stands beside the part that requires them', () => {
    const required = (name: string) => ({
      allOf: [
        { $ref: '#/components/schemas/P' },
        { allOf: [{ type: 'object', required: [name], properties: { id: {} } }] },
      ],
    });
    const schemas = new SchemaSet([
      api({ P: { type: 'object', properties: { a: {} } }, S: required('a'), T: required('A') }),
    ]);
    expect(schemas.validate(at('S'), 'response', { id: 1 }).kind).toBe('invalid');
    expect(schemas.validate(at('T'), 'response', { id: 1 }).kind).toBe('valid');
    expect(schemas.defects().map(({ pointer }) => pointer)).toEqual(['/components/schemas/T/allOf/1/allOf/0/required']);
  });
});

describe('samples', () => {
  const options = { seed: 1, variant: 0, direction: 'request' } as const;

  it.each<[string, Json]>([
    ['lengths', { type: 'string', minLength: 30, maxLength: 31 }],
    ['a short text', { type: 'string', maxLength: 3 }],
    ['a pattern', { type: 'string', pattern: '^[A-Z]{2}-\\d{3}$' }],
    ['a pattern with lengths', { type: 'string', pattern: '^a+$', minLength: 4, maxLength: 6 }],
    ['limits', { type: 'integer', minimum: 7, maximum: 8 }],
    ['exclusive limits', { type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 2 }],
    ['negative limits', { type: 'integer', maximum: -3 }],
    ['multiples', { type: 'integer', multipleOf: 5, minimum: 6 }],
    ['an enum', { enum: [null, 'b', 'c'], nullable: true }],
    [
      'a required name that nothing defines',
      { type: 'object', required: ['x'], properties: { y: { type: 'integer' } } },
    ],
    [
      'alternatives',
      { oneOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'integer' } } }, { type: 'string' }] },
    ],
    [
      'combinations',
      {
        allOf: [
          { type: 'object', properties: { a: { type: 'string' } } },
          { type: 'object', required: ['b'], properties: { b: { type: 'boolean' } } },
        ],
      },
    ],
    ['lists', { type: 'array', minItems: 2, items: { type: 'string', format: 'uuid' } }],
    ['no type at all', { properties: { a: { type: 'string', format: 'date-time' } } }],
    ['an example that is wrong', { type: 'integer', example: 'x' }],
    ...['date', 'date-time', 'time', 'email', 'uri', 'hostname', 'ipv4', 'ipv6', 'uuid', 'byte'].map(
      (format): [string, Json] => [format, { type: 'string', format }],
    ),
  ])('meet %s, in both variants, the same every time', (_, schema) => {
    const schemas = new SchemaSet([api({ S: schema })]);
    for (const variant of [0, 1]) {
      const made = sample(schemas, at('S'), 'value', { ...options, variant });
      expect(made).toBeDefined();
      expect(schemas.validate(at('S'), 'request', made ?? null)).toEqual({ kind: 'valid' });
      expect(sample(schemas, at('S'), 'value', { ...options, variant })).toEqual(made);
    }
  });

  it('take an address by its path, and no other text in its place', () => {
    const schemas = new SchemaSet([api({ S: { type: 'string', format: 'uri' } })]);
    const kindOf = (text: string): string => schemas.validate(at('S'), 'response', text).kind;
    expect(['https://example.org/a', '/api/items/1', 'about:blank'].map(kindOf)).toEqual(['valid', 'valid', 'valid']);
    expect(['no address', '/no address', 'items/1', ''].map(kindOf)).toEqual(Array(4).fill('invalid'));
  });

  it('use the published example, and differ from it in the second variant', () => {
    const schemas = new SchemaSet([api({ S: { type: 'string', example: 'Ada' } })]);
    expect(sample(schemas, at('S'), 'firstName', options)).toBe('Ada');
    expect(sample(schemas, at('S'), 'firstName', { ...options, variant: 1 })).toBe('firstName 2');
  });

  it('end where a schema meets itself', () => {
    const node = { type: 'object', properties: { name: { type: 'string' }, next: { $ref: '#/components/schemas/S' } } };
    expect(sample(new SchemaSet([api({ S: node })]), at('S'), 'x', options)).toEqual({ name: 'name 1' });
    const endless = { ...node, required: ['next'] };
    expect(sample(new SchemaSet([api({ S: endless })]), at('S'), 'x', options)).toBeUndefined();
  });

  it('leave out what only an answer may hold', () => {
    const schemas = new SchemaSet([
      api({ S: { type: 'object', properties: { a: { type: 'string', readOnly: true } } } }),
    ]);
    expect(sample(schemas, at('S'), 'x', options)).toEqual({});
    expect(sample(schemas, at('S'), 'x', { ...options, direction: 'response' })).toEqual({ a: 'a 1' });
  });
});

describe('properties', () => {
  it('are found through references, combinations and single branches', () => {
    const schemas = new SchemaSet([
      api({
        P: { type: 'object', required: ['a'], properties: { a: {} } },
        S: {
          allOf: [{ $ref: '#/components/schemas/P' }, { oneOf: [{ type: 'object', properties: { b: {} } }] }],
          required: ['b'],
        },
        L: { oneOf: [{ type: 'array', items: { $ref: '#/components/schemas/P' } }] },
        M: { anyOf: [{ properties: { x: {} } }, { properties: { y: {} } }] },
      }),
    ]);
    expect(definedProperties(schemas, at('S'), 'response').map(({ name, required }) => [name, required])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(definedProperties(schemas, at('M'), 'response')).toEqual([]);
    expect(itemSchema(schemas, at('L'), 'response')?.pointer).toBe('/components/schemas/L/oneOf/0/items');
    expect(itemSchema(schemas, at('M'), 'response')).toBeUndefined();
  });
});
