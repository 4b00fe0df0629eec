import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
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

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec sets no limits for an input that may be varied');
  });
});
