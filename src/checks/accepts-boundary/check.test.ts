import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'The property "$.name" lies on its limit (minLength)',
      'The property "$.name" lies on its limit (maxLength)',
      'The property "$.count" lies on its limit (minimum)',
      'The property "$.count" lies on its limit (maximum)',
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
    expect(titles(check, 'deleteThing')).toBe('the GovSpec limits no input that may be varied');
  });
});
