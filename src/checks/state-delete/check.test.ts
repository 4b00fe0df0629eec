import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'deleteThing')).toEqual(['The removed item can no longer be read']);
    expect(steps(check, 'deleteThing')).toEqual([
      'When the request "deleteThing" is sent',
      'Then the "thing" can no longer be read',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'patchThing')).toBe('the operation does not remove an item');
  });
});
