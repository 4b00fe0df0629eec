import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'putThing')).toEqual(['A repeated PUT has the same effect as one PUT']);
    expect(steps(check, 'putThing')).toEqual([
      'When the request "putThing" is sent',
      'And the "thing" is read in between',
      'And the same request is sent again',
      'Then the repeated request changes nothing further',
      'And the "thing" can be read back and agrees with what was sent',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not replace an item with PUT');
  });
});
