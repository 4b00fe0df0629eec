import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'readThing')).toEqual(['An identifier that does not exist is answered as documented']);
    expect(steps(check, 'readThing')).toEqual([
      'Given the unchanged request "readThing" is accepted',
      'And the path parameter "id" is set to an identifier that does not exist',
      'When the request "readThing" is sent',
      'Then the identifier is answered with the status code 404',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'listThings')).toBe('the GovSpec does not say how an unknown identifier is answered');
  });
});
