import { describe, expect, it } from 'vitest';
import { schemaNamed as at, schemaSet } from '../../tests/support/small-schemas.js';
import type { JsonObject } from '../model/json.js';
import { otherEnd } from './paired-limits.js';
import { sample } from './sample.js';
import { contradictionOnTheWay } from './satisfiable.js';

describe('what stands beside a $ref', () => {
  const named: JsonObject = {
    $ref: '#/components/schemas/Base',
    required: ['name'],
    properties: { name: { type: 'string' } },
  };
  const schemas = schemaSet(
    { Base: { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } }, S: named },
    '3.1.0',
  );

  it('holds too from OpenAPI 3.1 on, so both are sent', () => {
    const made = sample(schemas, at('S'), 'value', { seed: 1, variant: 0, direction: 'request' });
    expect(made).toEqual({ a: 1, name: 'name 1' });
  });

  it('is no contradiction, so an answer without it is blamed', () => {
    expect(schemas.validate(at('S'), 'response', { a: 1 }).kind).toBe('invalid');
    expect(contradictionOnTheWay(schemas, at('S'), '')).toBeUndefined();
  });

  it('does not count in OpenAPI 3.0', () => {
    const old = schemaSet({ Base: { type: 'object' }, S: named }, '3.0.3');
    expect(old.validate(at('S'), 'response', {}).kind).toBe('valid');
  });
});

it('a property that is false may not be there, which is no contradiction', () => {
  const schemas = schemaSet({ S: { type: 'object', properties: { gone: false } } }, '3.1.0');
  expect(schemas.validate(at('S'), 'response', { gone: 1 }).kind).toBe('invalid');
  expect(contradictionOnTheWay(schemas, at('S'), '/gone')).toBeUndefined();
});

describe('the other end of a range', () => {
  it.each([
    ['min', ['max', 'name'], 'max'],
    ['priceFrom', ['price_to'], 'price_to'],
    ['valid_until', ['validFrom'], 'validFrom'],
    ['endDate', ['startDate', 'end'], 'startDate'],
    ['minAge', ['maxPrice'], undefined],
    ['name', ['title'], undefined],
  ])('of %s among %j is %s', (name, others, expected) => {
    expect(otherEnd(name, others)).toBe(expected);
  });
});
