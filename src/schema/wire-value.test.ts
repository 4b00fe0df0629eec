import { describe, expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../tests/support/small-schemas.js';
import type { Parameter } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { isNested, readFields, readText, schemasOf } from './wire-value.js';

const ref = schemaNamed('S');
const setOf = (schema: Json, openapi = '3.1.0') =>
  schemaSet({ S: schema, Kind: { type: 'integer', enum: [1, 2] } }, openapi);

const kind = { $ref: '#/components/schemas/Kind' };

describe('a text on the wire is read by its schema', () => {
  it.each<[Json, string, Json]>([
    [{ anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] }, '7', 7],
    [{ anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] }, '0', 0],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'abc', 'abc'],
    [{ type: ['number', 'null'] }, '1.50', 1.5],
    [{ type: ['boolean', 'null'] }, 'false', false],
    [{ allOf: [kind] }, '2', 2],
    [{ type: ['string', 'integer'] }, '12', 12],
    [{ type: 'string' }, '12', '12'],
    [{ anyOf: [{ type: 'array', items: { type: 'integer' } }, { type: 'null' }] }, '1,2', [1, 2]],
    [{ type: 'array', items: { type: 'string' } }, '1,two', ['1', 'two']],
    [{ type: 'object', properties: { lat: { type: 'number' } } }, 'lat,1.5', { lat: 1.5 }],
    [{ type: 'integer' }, '007', '007'],
    [{}, 'x', 'x'],
  ])('%j: %s is %j', (schema, text, expected) => {
    expect(readText({ schemas: setOf(schema), ref, direction: 'request' }, text)).toEqual(expected);
  });

  it.each<[string, Json, string, Json]>([
    [
      'a URL',
      { type: 'string', pattern: '^<' },
      '<http://a/?b=1,2>; rel="next", </c>',
      ['<http://a/?b=1,2>; rel="next"', '</c>'],
    ],
    ['a quoted text', { enum: ['"a, b"', 'c'] }, '"a, b", c', ['"a, b"', 'c']],
    ['what only begins like one', { type: 'string' }, 'a "b, c', ['a "b', 'c']],
    ['what is no item of its own', { type: 'string', pattern: '^[^,]*$' }, '"a,b"', ['"a', 'b"']],
  ])('a comma within %s', (_, items, text, expected) => {
    const by = { schemas: setOf({ type: 'array', items }), ref } as const;
    expect(readText({ ...by, direction: 'response' }, text)).toEqual(expected);
  });

  it('property by property', () => {
    const schemas = setOf({ type: 'object', properties: { from: { type: 'integer' }, name: { type: 'string' } } });
    const by = { schemas, ref, direction: 'request' } as const;
    expect(readFields(by, { from: '1', name: '2', other: 'x' })).toEqual({ from: 1, name: '2', other: 'x' });
    expect(readText({ ...by, explode: true }, 'from=1,name=a')).toEqual({ from: 1, name: 'a' });
  });
});

it('the schemas that hold for a value stand behind references and beside null, at their published places', () => {
  const schemas = setOf({ nullable: true, allOf: [kind, { maximum: 5 }] }, '3.0.3');
  const places = schemasOf(schemas, ref, 'request').map((one) => schemas.published(one, 'request'));
  const own = '/components/schemas/S';
  expect(places).toEqual([own, own, '/components/schemas/Kind', `${own}/allOf/1`]);
});

it.each<[string, Json, string | undefined, boolean]>([
  ['texts', { type: 'object', properties: { a: { type: 'string' } } }, undefined, false],
  [
    'lists of texts',
    { type: 'object', properties: { a: { type: 'array', items: { type: 'string' } } } },
    undefined,
    false,
  ],
  ['objects', { type: 'object', properties: { a: { type: 'object' } } }, undefined, true],
  ['objects, in JSON', { type: 'object', properties: { a: { type: 'object' } } }, 'application/json', false],
])('an object of %s in a parameter', (_, schema, ...[mediaType, expected]) => {
  const parameter: Parameter = {
    name: 'p',
    in: 'query',
    required: true,
    style: 'form',
    explode: true,
    pointer: '',
    schema: ref,
  };
  const declared = mediaType === undefined ? parameter : { ...parameter, mediaType };
  expect(isNested(setOf(schema), declared)).toBe(expected);
});
