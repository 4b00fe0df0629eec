import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'deleteThing')).toEqual(['A repeated removal causes no server error']);
    expect(steps(check, 'deleteThing')).toEqual([
      'When the request "deleteThing" is sent',
      'And the same request is sent again',
      'Then the repeated request changes nothing further',
      'And the "thing" can no longer be read',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'patchThing')).toBe('the operation does not remove an item that could be read');
  });
});
