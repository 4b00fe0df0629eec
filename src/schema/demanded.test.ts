import { describe, expect, it } from 'vitest';
import { demanded } from './demanded.js';
import { makeValidator } from './validator.js';

/** What breaks a schema, and how a report says what was expected. */
const broken: readonly (readonly [string, object | boolean, unknown])[] = [
  ['a string', { type: 'string' }, 1],
  ['an object or null', { type: ['object', 'null'] }, 1],
  ['a value in the format "date"', { type: 'string', format: 'date' }, 'x'],
  ['a string that matches the pattern "^a\\nb$"', { pattern: '^a\\nb$' }, 'x'],
  ['the required property "id"', { required: ['id'] }, {}],
  ['no property "more"', { additionalProperties: false }, { more: 1 }],
  ['the property "b", because "a" is there', { dependentRequired: { a: ['b'] } }, { a: 1 }],
  ['at least 2 items', { minItems: 2 }, [1]],
  ['at most 2 characters', { maxLength: 2 }, 'abc'],
  ['items that all differ (items 0 and 1 are the same)', { uniqueItems: true }, [1, 1]],
  ['a number >= 3', { minimum: 3 }, 1],
  ['a number < 3', { exclusiveMaximum: 3 }, 3],
  ['at least 2 properties', { minProperties: 2 }, {}],
  ['no property "more"', { unevaluatedProperties: false }, { more: 1 }],
  ['a value that matches a schema of anyOf', { anyOf: [false] }, 1],
  ['no value here', false, 1],
  ['at most 1 items', { prefixItems: [true], items: false }, [1, 2]],
  ['at most 1 items', { prefixItems: [true], unevaluatedItems: false }, [1, 2]],
  ['at least 1 items that match the schema of "contains"', { contains: { type: 'string' } }, [1]],
  ['1 to 2 items that match the schema of "contains"', { contains: true, maxContains: 2 }, [1, 2, 3]],
  ['no property with the name "a1"', { propertyNames: { pattern: '^[a-z]$' } }, { a1: 1 }],
  ['a value that matches the schema of "then"', JSON.parse('{"if":true,"then":{"minimum":3}}'), 1],
  ['the required property "constructor"', { required: ['constructor'] }, {}],
  ['a multiple of 3', { multipleOf: 3 }, 1],
  ['one of ["a","b"]', { enum: ['a', 'b'] }, 'c'],
  ['1', { const: 1 }, 2],
  ['a value that matches exactly one schema of oneOf', { oneOf: [true, true] }, 1],
  ['a value that does not match the schema of "not"', { not: true }, 1],
];

describe('what a schema demands', () => {
  it.each(broken)('is expected as %s', (words, schema, value) => {
    const validate = makeValidator().compile(schema);
    validate(value);
    const [error] = validate.errors?.slice(-1) ?? [];
    expect(error && demanded(error)).toBe(words);
  });

  it('is said as the validator says it where it has no words of its own', () => {
    const error = { keyword: 'own', instancePath: '', schemaPath: '', params: {}, message: 'must be even' };
    expect(demanded(error)).toBe('even');
  });
});
