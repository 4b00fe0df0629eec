import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'The body of the answer matches its schema',
      'The body of a refusal matches its schema',
      'The body of a refused access matches its schema',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the success response body complies with the OAS schema for this operation and status code',
    ]);
  });
});
