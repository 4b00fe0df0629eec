import { describe, expect, it } from 'vitest';
import { thingsOfKinds } from '../../../tests/support/small-definition.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A text that is too long is refused for the property "$.name"',
      'A text that is too short is refused for the property "$.name"',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      `And the request body property "$.name" is set to "${'x'.repeat(81)}"`,
      'And the changed request breaks the clause "/components/schemas/Thing/properties/name/maxLength" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('no input has a limit of length');
  });
});

it('is asked of the kind that a body is of, where no change makes it another', () => {
  const long = ['A text that is too long is refused for the property "$.name"'];
  expect(titles(check, 'createThing', thingsOfKinds(['a', 'b']))).toEqual(long);
  expect(titles(check, 'createThing', thingsOfKinds(['a', 'a']))).toBe('no input has a limit of length');
});
