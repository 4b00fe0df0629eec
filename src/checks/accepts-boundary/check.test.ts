import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A value at its limit (minLength) is accepted for the property "$.name"',
      'A value at its limit (maxLength) is accepted for the property "$.name"',
      'A value at its limit (minimum) is accepted for the property "$.count"',
      'A value at its limit (maximum) is accepted for the property "$.count"',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.name" is set to "xx"',
      'And the changed request is still valid',
      'When the request "createThing" is sent',
      'Then the request is accepted, because the clause "/components/schemas/Thing/properties/name/minLength" allows it',
    ]);
  });

  const limited = (code: JsonObject, more: JsonObject = {}): string[] | string => {
    const body = { type: 'object', required: ['code'], properties: { code, other: { type: 'string' } }, ...more };
    const content = { 'application/json': { schema: body } };
    const post = { operationId: 'createThing', requestBody: { required: true, content }, responses: {} };
    const document = { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: { '/things': { post } } };
    return titles(check, 'createThing', catalogueOf(document));
  };
  const least = 'A value at its limit (minimum) is accepted for the property "$.code"';
  const most = 'A value at its limit (maximum) is accepted for the property "$.code"';

  it.each<[JsonObject, JsonObject, string[] | string]>([
    [{ type: 'integer', minimum: 3, maximum: 9 }, {}, [least, most]],
    [{ type: 'integer', minimum: 3, maximum: 9, not: { const: 9 } }, {}, [least]],
    [{ type: 'integer', minimum: 4, maximum: 9, multipleOf: 2 }, {}, [least]],
    [{ type: 'integer', minimum: 3, maximum: 9 }, { not: { properties: { code: { const: 9 } } } }, [least]],
  ])('unless something else forbids the value at the limit: %j %j', (code, more, expected) => {
    expect(limited(code, more)).toEqual(expected);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec sets no limits for an input that may be varied');
  });
});
