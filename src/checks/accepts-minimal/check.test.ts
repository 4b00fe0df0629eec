import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['A body with only its required properties is accepted']);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.kind" is left out',
      'And the request body property "$.code" is left out',
      'And the request body property "$.day" is left out',
      'And the request body property "$.count" is left out',
      'And the changed request is still valid',
      'When the request "createThing" is sent',
      'Then the request is accepted, because the clause "/components/schemas/Thing/required" allows it',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the body does not have both required and optional properties');
  });
});
