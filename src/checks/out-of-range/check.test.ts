import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A number that is too small is refused for the property "$.count"',
      'A number that is too large is refused for the property "$.count"',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.count" is set to the JSON:',
      'And the changed request breaks the clause "/components/schemas/Thing/properties/count/minimum" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('no input is a number with limits');
  });
});
