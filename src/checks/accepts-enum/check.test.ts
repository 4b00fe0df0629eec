import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The value b is accepted for the property "$.kind"']);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.kind" is set to "b"',
      'And the changed request is still valid',
      'When the request "createThing" is sent',
      'Then the request is accepted, because the clause "/components/schemas/Thing/properties/kind/enum" allows it',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('no input that may be varied has a list of values');
  });
});
