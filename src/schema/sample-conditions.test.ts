import { expect, it } from 'vitest';
import { schemaNamed as at, schemaSet } from '../../tests/support/small-schemas.js';
import type { JsonObject } from '../model/json.js';
import { sample } from './sample.js';

const post = (code: string): JsonObject => ({ required: ['z'], properties: { z: { type: 'string', pattern: code } } });
const isCountry = (country: string): JsonObject => ({ properties: { c: { const: country } } });
const named = (country: string): JsonObject => ({ required: ['c'], properties: { c: { enum: [country] } } });

/** Written so that it is not taken for a promise. */
function when(condition: JsonObject, met: JsonObject, otherwise: JsonObject = {}): JsonObject {
  return Object.fromEntries([
    ['if', condition],
    ['then', met],
    ['else', otherwise],
  ]);
}

/** A value of a schema, and whether it is valid. */
function made(S: JsonObject) {
  const schemas = schemaSet({ S: { type: 'object', ...S } }, '3.1.0');
  const value = sample(schemas, at('S'), 'value', { seed: 1, variant: 0, direction: 'request' });
  return { value, kind: value === undefined ? undefined : schemas.validate(at('S'), 'request', value).kind };
}

it('have what the condition asks for that they meet, or what is asked for otherwise', () => {
  const condition = when(isCountry('A'), post('^[0-9]{5}$'), post('^[a-z]{3}$'));
  const met = made({ ...named('A'), ...condition });
  expect(met).toEqual({ value: { c: 'A', z: expect.stringMatching(/^\d{5}$/) }, kind: 'valid' });
  const otherwise = made({ ...named('B'), ...condition });
  expect(otherwise).toEqual({ value: { c: 'B', z: expect.stringMatching(/^[a-z]{3}$/) }, kind: 'valid' });
});

it('meet each of several conditions, of which one may lead to another', () => {
  const { value, kind } = made({
    ...named('A'),
    allOf: [
      when({ required: ['z'] }, { required: ['y'], properties: { y: { type: 'integer', minimum: 7 } } }),
      when(isCountry('A'), post('^[0-9]{5}$')),
      when(isCountry('B'), { required: ['w'], properties: { w: { type: 'boolean' } } }),
    ],
  });
  expect(kind).toBe('valid');
  expect(value).toEqual({ c: 'A', z: expect.any(String), y: expect.any(Number) });
});
