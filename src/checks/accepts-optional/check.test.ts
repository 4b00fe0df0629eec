import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'listThings')).toEqual([
      'A value is accepted for the optional query parameter "limit"',
      'A value is accepted for the optional query parameter "offset"',
      'A value is accepted for the optional query parameter "kind"',
    ]);
    expect(steps(check, 'listThings')).toEqual([
      'Given the unchanged request "listThings" is accepted',
      'And the query parameter "limit" is set to "1"',
      'And the changed request is still valid',
      'When the request "listThings" is sent',
      'Then the request is accepted, because the clause "/paths/~1things/get/parameters/0" allows it',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation has no optional parameter with a suggested value');
  });
});
