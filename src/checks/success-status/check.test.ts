import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The answer has a documented success status']);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the response status code is 201',
    ]);
  });
});
