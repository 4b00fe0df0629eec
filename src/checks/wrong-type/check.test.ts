import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'The property "$.count" has a value of the wrong type',
      'The property "$.count" has a fraction in place of a whole number',
      'The property "$.name" has a value of the wrong type',
      'The property "$.kind" has a value of the wrong type',
      'The property "$.code" has a value of the wrong type',
      'The property "$.day" has a value of the wrong type',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.count" is set to "not a number"',
      'And the changed request breaks the clause "/components/schemas/Thing/properties/count/type" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec gives no input a type that could be broken');
  });
});
