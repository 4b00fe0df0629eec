import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'readThing')).toEqual(['HEAD does no harm']);
    expect(steps(check, 'readThing')).toEqual([
      'Given the request "readThing" is accepted as it stands',
      'When the request "readThing" is sent with the method "HEAD"',
      'Then the method does no harm',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not read');
  });
});
