import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The answer has a documented media type']);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the success response has one of the media types "application/json"',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec documents no body for a success answer');
  });
});
