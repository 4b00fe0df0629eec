import { describe, expect, it } from 'vitest';
import { schemaNamed as at, schemaSet } from '../../tests/support/small-schemas.js';
import { isObject, type Json, type JsonObject, WrittenNumber } from '../model/json.js';
import { isMultiple, times, timesIn } from './decimals.js';
import { testOf } from './patterns.js';
import { schemaAt } from './properties.js';
import { sample } from './sample.js';
import { contradictionOnTheWay } from './satisfiable.js';
import { typesOf } from './types.js';

const setOf = (schemas: JsonObject, openapi = '3.1.0') => schemaSet(schemas, openapi);
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const validity = (schema: Json, value: Json, openapi?: string) =>
  setOf({ S: schema }, openapi).validate(at('S'), 'response', value).kind;

describe('numbers are decimal', () => {
  it.each([
    [8.2, 0.1, true],
    [1.15, 0.05, true],
    [1.16, 0.05, false],
    [1e-7, 1e-8, true],
    [7, 2, false],
    [-0.3, 0.1, true],
  ])('%d is a multiple of %d: %s', (value, step, expected) => {
    expect(isMultiple(value, step)).toBe(expected);
    expect(validity({ type: 'number', multipleOf: step }, value)).toBe(expected ? 'valid' : 'invalid');
  });

  it('also when they are counted', () => {
    expect(times(0.1, 3)).toBe(0.3);
    expect(timesIn(0.3, 0.1)).toBe(3);
    expect(timesIn(-0.25, 0.1)).toBe(-3);
  });
});

describe('values that are listed in another type', () => {
  const texts = { S: { type: 'string', enum: [1, true, 'a'] } };

  it('are sent in the type that stands beside them', () => {
    const schemas = setOf(texts);
    expect(sample(schemas, at('S'), 'code', { seed: 1, variant: 0, direction: 'request' })).toBe('1');
    expect(['1', 'true', 'a', 1].map((value) => schemas.validate(at('S'), 'request', value).kind)).toEqual([
      'valid',
      'valid',
      'valid',
      'invalid',
    ]);
  });

  it.each<[JsonObject, Json, string]>([
    [{ type: 'string', enum: [1, 2] }, '1', 'valid'],
    [{ type: 'string', enum: [1, 2] }, 1, 'valid'],
    [{ type: 'string', enum: [1, 2] }, '3', 'invalid'],
    [{ type: 'integer', enum: ['1', '2'] }, 2, 'valid'],
    [{ type: 'integer', enum: ['1', '2'] }, '2', 'valid'],
    [{ type: 'integer', enum: ['1', 'x'] }, 3, 'invalid'],
    [{ type: 'boolean', enum: ['true'] }, true, 'valid'],
    [{ type: 'number', enum: [1, 2.5] }, 1, 'valid'],
    [{ type: ['string', 'null'], enum: [1, null] }, null, 'valid'],
    [{ type: 'string', enum: ['a', null] }, null, 'invalid'],
  ])('%j is answered with %j: %s', (schema, value, expected) => {
    expect(validity(schema, value)).toBe(expected);
  });
});

describe('a text for a pattern of another dialect', () => {
  it.each([
    ['(?i)^abc[0-9]+$', /^abc[0-9]+$/i],
    ['\\A[a-z]{3}\\z', /^[a-z]{3}$/],
    ['/^[A-F0-9]{8}$/i', /^[A-F0-9]{8}$/i],
    ['^[[:upper:]]{2}$', /^[A-Z]{2}$/],
    ['^[a-z]++$', /^[a-z]+$/],
  ])('%s is what its author means', (pattern, meant) => {
    const schemas = setOf({ S: { type: 'string', pattern } });
    expect(sample(schemas, at('S'), 'code', { seed: 7, variant: 0, direction: 'request' })).toMatch(meant);
  });
});

describe('a property that several schemas of allOf describe', () => {
  const allOf = [
    { type: 'object', required: ['a'], properties: { a: { type: 'integer', minimum: 5 }, k: { enum: ['x', 'y'] } } },
    { properties: { a: { maximum: 5 }, k: { enum: ['y', 'z'] }, o: { type: 'object', properties: { p: true } } } },
    { properties: { o: { required: ['q'], properties: { q: { type: 'integer' } } } }, required: ['k', 'o'] },
  ];

  it('is sent with a value that meets them all', () => {
    const schemas = setOf({ S: { allOf } });
    const made = sample(schemas, at('S'), 'x', { seed: 7, variant: 0, direction: 'request' });
    expect(made).toMatchObject({ a: 5, k: 'y', o: { q: 7 } });
    expect(schemas.validate(at('S'), 'request', made ?? null).kind).toBe('valid');
  });
});

describe('a limit that floating point cannot hold', () => {
  const schema = { type: 'integer', minimum: 0, maximum: new WrittenNumber('9223372036854775807') };

  it('is left out, and the others count', () => {
    expect(validity(schema, 5)).toBe('valid');
    expect(validity(schema, -5)).toBe('invalid');
  });

  it('is left out with the flag that makes it exclusive', () => {
    expect(validity({ ...schema, exclusiveMaximum: true }, 5, '3.0.3')).toBe('valid');
  });
});

describe('a pattern', () => {
  it.each([
    ['^\\p{L}+$', 'ütemezés', true],
    ['^[\\w\\-\\@]+$', 'a@b', true],
    ['^[\\w\\-\\@]+$', 'a b', false],
    ['^\\_a\\_$', '_a_', true],
    ['(?i)^abc$', 'ABC', true],
    ['^\\Aabc\\Z$', 'abc', true],
    ['^[[:alpha:]]+$', 'abc', true],
    ['/^[a-z]+$/i', 'abc', true],
    ['^(', 'anything', true],
    ['^.$', '😀', true],
    ['^\\p{L}+$', '12', false],
    ['^[A-Z]{2}\\-\\p{Lu}$', 'AB-É', true],
    ['^[A-Z]{2}\\-\\p{Lu}$', 'AB-é', false],
    ['^\\@[^\\_\\-]$', '@😀', true],
    ['^\\@[^\\_\\-]$', '@-', false],
    ['^[\\p{L}\\w-.]+$', 'été', true],
    ['^[\\w-.]+$', 'é', false],
    ['^[*+]\\++$', 'a', false],
    ['^\\d++$', 'abc', true],
  ])('%s takes %s: %s', (pattern, text, expected) => {
    expect(testOf(pattern).test(text)).toBe(expected);
  });
});

describe('a format is what its source says', () => {
  it.each([
    ['date-time', '2024-06-30T23:59:60Z', 'valid'],
    ['date-time', '2024-05-01t08:00:00.5+05:30', 'valid'],
    ['date-time', '2024-05-01T08:00:00+0530', 'invalid'],
    ['date-time', '2024-05-01T08:00:00', 'invalid'],
    ['date-time', '2024-02-30T08:00:00Z', 'invalid'],
    ['uuid', '00000000-0000-0000-0000-000000000000', 'valid'],
    ['email', '"two words"@example.org', 'valid'],
    ['email', 'root@localhost', 'valid'],
    ['email', 'a@[192.0.2.1]', 'valid'],
    ['email', 'jürgen@bücher.example', 'valid'],
    ['email', 'two words@example.org', 'invalid'],
    ['email', 'a@b..c', 'invalid'],
    ['duration', 'PT0.5S', 'valid'],
    ['duration', 'P0.5D', 'valid'],
    ['duration', 'half a day', 'invalid'],
    ['uuid', 'urn:uuid:00000000-0000-0000-0000-000000000000', 'invalid'],
    ['url', 'http://localhost:8080/a', 'valid'],
    ['url', '/things/1', 'valid'],
    ['url', 'no address', 'invalid'],
    ['regex', '^\\_a$', 'valid'],
    ['time', '08:00:00Z', 'valid'],
    ['duration', 'P3DT4H', 'valid'],
    ['anything-else', 'x', 'valid'],
  ])('%s: %s is %s', (format, text, expected) => {
    expect(validity({ type: 'string', format }, text)).toBe(expected);
  });
});

describe('readOnly and writeOnly', () => {
  const schemas = setOf(
    {
      Id: { type: 'string', readOnly: true },
      Secret: { type: 'string', writeOnly: true },
      Base: { type: 'object', properties: { id: ref('Id') } },
      S: {
        allOf: [ref('Base'), { type: 'object', required: ['id', 'secret', 'made'] }],
        properties: {
          secret: { allOf: [ref('Secret')] },
          made: { ...ref('Text'), readOnly: true },
        },
      },
      Text: { type: 'string' },
    },
    '3.0.3',
  );

  it('count behind references and combinations', () => {
    expect(schemas.validate(at('S'), 'request', { secret: 'x' }).kind).toBe('valid');
    expect(schemas.validate(at('S'), 'response', { id: 'x', made: 'y' }).kind).toBe('valid');
    expect(schemas.validate(at('S'), 'response', { made: 'y' }).kind).toBe('invalid');
    expect(schemas.validate(at('S'), 'request', {}).kind).toBe('invalid');
  });

  it('are left out of what is sent', () => {
    expect(sample(schemas, at('S'), 'x', { seed: 1, variant: 0, direction: 'request' })).toEqual({
      secret: 'secret 1',
    });
  });
});

describe('the types that a schema allows', () => {
  it.each<[Json, readonly string[] | undefined]>([
    [{ type: ['integer', 'null'] }, ['integer', 'null']],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, ['integer', 'null']],
    [{ allOf: [{ type: ['string', 'null'] }, { type: 'string' }] }, ['string']],
    [{ enum: [1, 'a'] }, ['integer', 'string']],
    [{ properties: {} }, ['object']],
    [{ oneOf: [{ type: 'integer' }, {}] }, undefined],
    [{}, undefined],
  ])('of %j are %j', (schema, expected) => {
    const found = typesOf(setOf({ S: schema }), at('S'), 'request');
    expect(found === undefined ? undefined : [...found]).toEqual(expected);
  });
});

describe('samples', () => {
  /** A condition as a text, because an object with a function of this name is taken for a promise. */
  const condition = '{"if":{"required":["a"]},"then":{"required":["b"]}}';

  it.each<[string, Json]>([
    [
      'null among the branches, first',
      { oneOf: [{ type: 'null' }, { type: 'object', properties: { a: { type: 'integer' } } }] },
    ],
    [
      'distinct items',
      { type: 'array', minItems: 3, uniqueItems: true, items: { type: 'integer', minimum: 1, maximum: 5 } },
    ],
    ['distinct values of a list', { type: 'array', minItems: 2, uniqueItems: true, items: { enum: ['a', 'b', 'c'] } }],
    ['a number of free properties', { type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } }],
    [
      'names of a pattern',
      {
        type: 'object',
        minProperties: 1,
        patternProperties: { '^x-[a-z]+$': { type: 'string' } },
        additionalProperties: false,
      },
    ],
    [
      'names of a pattern, with values of a schema',
      {
        type: 'object',
        minProperties: 2,
        propertyNames: { pattern: '^[a-z]{3}$' },
        additionalProperties: { type: 'integer' },
      },
    ],
    ['names of a list', { type: 'object', minProperties: 2, propertyNames: { enum: ['a', 'b'] } }],
    ['names of a length', { type: 'object', minProperties: 3, propertyNames: { minLength: 9, maxLength: 12 } }],
    ['a tuple', { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'string' }], items: false, minItems: 2 }],
    ['an item of a kind', { type: 'array', items: { type: 'integer' }, contains: { const: 42 } }],
    [
      'what another property asks for',
      { type: 'object', properties: { a: { type: 'integer' } }, dependentRequired: { a: ['b'] } },
    ],
    [
      'a condition',
      {
        ...(JSON.parse(condition) as JsonObject),
        type: 'object',
        properties: { a: { type: 'integer' } },
      },
    ],
    [
      'no others',
      {
        allOf: [{ type: 'object', properties: { a: { type: 'integer' } } }],
        properties: { b: { type: 'string' } },
        unevaluatedProperties: false,
      },
    ],
    [
      'one of two names',
      {
        type: 'object',
        properties: { a: { type: 'integer' }, b: { type: 'integer' } },
        oneOf: [{ required: ['a'] }, { required: ['b'] }],
      },
    ],
    [
      'what must not be there',
      { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'integer' } }, not: { required: ['a'] } },
    ],
    ['what it must not be', { type: 'integer', minimum: 1, not: { const: 1 } }],
    ['limits that lie close', { type: 'number', minimum: 0.1, maximum: 0.2 }],
    ['exclusive limits that lie close', { type: 'number', exclusiveMinimum: 0.1, exclusiveMaximum: 0.2 }],
    ['multiples in decimals', { type: 'number', multipleOf: 0.01, minimum: 0.07, maximum: 0.07 }],
    ['a whole multiple', { type: 'integer', multipleOf: 2.5, minimum: 1 }],
    ['constraints that are combined', { allOf: [{ type: 'integer', minimum: 5 }, { maximum: 6 }, { multipleOf: 3 }] }],
    [
      'a chain that may end in null',
      {
        type: 'object',
        required: ['next'],
        properties: { next: { anyOf: [{ $ref: '#/components/schemas/S' }, { type: 'null' }] } },
      },
    ],
    ['a pattern with needless escapes', { type: 'string', pattern: '^[a-z\\_\\@]{3}$' }],
    [
      'a few properties at most',
      { type: 'object', maxProperties: 1, properties: { a: { type: 'integer' }, b: { type: 'integer' } } },
    ],
  ])('meet %s', (_, schema) => {
    const schemas = setOf({ S: schema });
    const made = sample(schemas, at('S'), 'value', { seed: 1, variant: 0, direction: 'request' });
    expect(made).toBeDefined();
    expect(schemas.validate(at('S'), 'request', made ?? null)).toEqual({ kind: 'valid' });
  });

  it('are small and made at once where all schemas refer to each other', () => {
    const names = Array.from({ length: 14 }, (_, index) => `T${index}`);
    const schemas = setOf(
      Object.fromEntries(
        names.map((own) => [
          own,
          {
            type: 'object',
            required: ['name'],
            properties: { name: { type: 'string' }, ...Object.fromEntries(names.map((other) => [other, ref(other)])) },
          },
        ]),
      ),
    );
    const made = sample(schemas, at('T0'), 'value', { seed: 1, variant: 0, direction: 'request' });
    expect(isObject(made) ? made.name : undefined).toBe('name 1');
    expect(JSON.stringify(made).length).toBeLessThan(10_000);
    expect(schemas.validate(at('T0'), 'request', made ?? null).kind).toBe('valid');
  });
});

describe('a discriminator', () => {
  const part = (name: string): JsonObject => ({
    type: 'object',
    required: ['kind', name],
    properties: { kind: { type: 'string' }, [name]: { type: 'integer' } },
  });
  const made = (schemas: JsonObject, name: string) =>
    sample(setOf(schemas), at(name), 'value', { seed: 1, variant: 0, direction: 'request' });

  it('names the alternative by the mapping, or by its name', () => {
    const choice = { oneOf: [ref('Car'), ref('Ship')], discriminator: { propertyName: 'kind' } };
    expect(made({ Any: choice, Car: part('doors'), Ship: part('masts') }, 'Any')).toMatchObject({ kind: 'Car' });
    const mapped = {
      ...choice,
      discriminator: { propertyName: 'kind', mapping: { s: 'Ship', c: '#/components/schemas/Car' } },
    };
    expect(made({ Any: mapped, Car: part('doors'), Ship: part('masts') }, 'Any')).toMatchObject({ kind: 'c' });
    expect(
      made({ All: { type: 'array', items: mapped }, Car: part('doors'), Ship: part('masts') }, 'All'),
    ).toMatchObject([{ kind: 'c', doors: 1 }]);
  });

  it('names the schema that extends another, and the other is never sent alone', () => {
    const base = {
      ...part('weight'),
      discriminator: { propertyName: 'kind', mapping: { lorry: '#/components/schemas/Lorry' } },
    };
    const lorry = {
      allOf: [ref('Base'), { type: 'object', required: ['axles'], properties: { axles: { type: 'integer' } } }],
    };
    expect(made({ Base: base, Lorry: lorry }, 'Lorry')).toEqual({ kind: 'lorry', weight: 1, axles: 1 });
    expect(made({ Base: base, Lorry: lorry }, 'Base')).toEqual({ kind: 'lorry', weight: 1, axles: 1 });
    const plain = { ...base, discriminator: { propertyName: 'kind' } };
    expect(made({ Base: plain, Lorry: lorry }, 'Base')).toEqual({ kind: 'Lorry', weight: 1, axles: 1 });
  });
});

describe('schemas that nothing can meet in practice', () => {
  it.each<[string, JsonObject]>([
    ['a list of a thousand million', { type: 'array', minItems: 1e9 }],
    ['a text of a thousand million letters', { type: 'string', minLength: 1e9 }],
    ['a map of a thousand million', { type: 'object', minProperties: 1e9 }],
    ['a pattern of as many', { type: 'string', pattern: '^a{1000000000}$' }],
  ])('are given up: %s', (_, schema) => {
    const made = sample(setOf({ S: schema }), at('S'), 'value', { seed: 1, variant: 0, direction: 'request' });
    expect(JSON.stringify(made ?? null).length).toBeLessThan(2_000_000);
  });

  it('are found on the way to a place in an answer', () => {
    const closed = (name: string): JsonObject => ({
      type: 'object',
      required: [name],
      properties: { [name]: { type: 'integer' } },
      additionalProperties: false,
    });
    const schemas = setOf({
      Never: { allOf: [closed('a'), closed('b')] },
      Page: { type: 'object', properties: { all: { type: 'array', items: ref('Never') }, n: { type: 'integer' } } },
    });
    expect(contradictionOnTheWay(schemas, at('Page'), '/all/0/a')).toEqual(at('Never'));
    expect(contradictionOnTheWay(schemas, at('Page'), '/n')).toBeUndefined();
  });
});

describe('a sample has', () => {
  it.each<[string, JsonObject]>([
    [
      'the name that it must have, by the pattern that it matches',
      { type: 'object', required: ['x-a'], patternProperties: { '^x-': { type: 'integer' } } },
    ],
    [
      'the name that it must have, by what further names are',
      { type: 'object', required: ['a'], additionalProperties: { type: 'boolean' } },
    ],
    [
      'as many items as must be contained',
      { type: 'array', items: { type: 'integer' }, contains: { type: 'integer', minimum: 100 }, minContains: 2 },
    ],
    ['an item that must be contained', { type: 'array', contains: { const: 'x' } }],
  ])('%s', (_, schema) => {
    for (const seed of [1, 7, 360, 717, 999]) {
      const made = sample(setOf({ S: schema }), at('S'), 'value', { seed, variant: 0, direction: 'request' });
      expect(validity(schema, made ?? null)).toBe('valid');
    }
  });
});

describe('a property that two combined schemas define', () => {
  const general: JsonObject = { type: 'object', properties: { data: { type: 'array', items: { type: 'object' } } } };
  const precise: JsonObject = {
    properties: { data: { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } } },
  };
  it.each([
    ['before', [general, precise]],
    ['after', [precise, general]],
  ])('has the more precise definition, with the general one %s it', (_, allOf) => {
    const schemas = setOf({ S: { allOf } });
    const id = schemaAt(schemas, at('S'), '/data/0/id');
    expect(id === undefined ? undefined : schemas.node(id, 'request')).toMatchObject({ type: 'integer' });
  });
});
