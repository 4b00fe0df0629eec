import { describe, expect, it } from 'vitest';
import { schemaNamed as at, schemaSet } from '../../tests/support/small-schemas.js';
import { type Json, type JsonObject, WrittenNumber } from '../model/json.js';
import { sample } from './sample.js';

const long = (text: string): Json => new WrittenNumber(text);
const set = (limits: JsonObject) => schemaSet({ S: { type: 'integer', format: 'int64', ...limits } }, '3.0.3');

describe('a limit that floating point cannot hold', () => {
  it.each<[string, JsonObject, number, number]>([
    ['a lower one', { minimum: long('9007199254740993') }, 9007199254740992, 9007199254740994],
    [
      'a lower one that is exclusive',
      { minimum: long('9007199254740993'), exclusiveMinimum: true },
      1,
      9007199254740994,
    ],
    ['an upper one below nothing', { maximum: long('-9007199254740993') }, -9007199254740992, -9007199254740994],
  ])('%s keeps what is sent inside it', (_, limits, outside, inside) => {
    const schemas = set(limits);
    expect(schemas.validate(at('S'), 'request', outside).kind).toBe('invalid');
    expect(schemas.validate(at('S'), 'request', inside).kind).toBe('valid');
    const made = sample(schemas, at('S'), 'value', { seed: 1, variant: 0, direction: 'request' });
    expect(schemas.validate(at('S'), 'request', made ?? null).kind).toBe('valid');
  });

  it('is not held against an answer, whose digits may lie between two floats', () => {
    const schemas = set({ minimum: long('9007199254740993') });
    expect(schemas.validate(at('S'), 'response', long('9007199254740993')).kind).toBe('valid');
  });

  it('is left out where small numbers are inside it', () => {
    const schemas = set({ maximum: long('9223372036854775807'), minimum: long('-9223372036854775807') });
    expect(schemas.validate(at('S'), 'request', 1).kind).toBe('valid');
    expect(schemas.follow(at('S'), 'request').node).not.toHaveProperty('maximum');
  });
});
