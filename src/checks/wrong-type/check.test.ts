import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A value of the wrong type is refused for the property "$.count"',
      'A fraction in place of a whole number is refused for the property "$.count"',
      'The right value written as a text is refused for the property "$.count"',
      'A number in place of a text is refused for the property "$.name"',
      'A value of the wrong type is refused for the property "$.name"',
      'A value of the wrong type is refused for the property "$.kind"',
      'A value of the wrong type is refused for the property "$.code"',
      'A value of the wrong type is refused for the property "$.day"',
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
    expect(titles(check, 'deleteThing')).toBe('no input has a type that a request could break');
  });
});
