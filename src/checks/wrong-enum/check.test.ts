import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A value that is not in its list is refused for the property "$.kind"',
      'A listed value in the wrong letter case is refused for the property "$.kind"',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.kind" is set to "no-such-value"',
      'And the changed request breaks the clause "/components/schemas/Thing/properties/kind/enum" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('no input has a list of values');
  });
});
