import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'readThing')).toEqual(['HEAD causes no server error and agrees with GET']);
    expect(steps(check, 'readThing')).toEqual([
      'Given the unchanged request "readThing" is accepted',
      'When the request "readThing" is sent with the method "HEAD"',
      'Then the method changes nothing',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not read');
  });
});
