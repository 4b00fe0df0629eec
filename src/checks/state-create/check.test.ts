import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The created item can be read with the values that were sent']);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the "thing" can be read back and agrees with what was sent',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not create an item');
  });
});
