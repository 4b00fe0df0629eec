import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A body of a media type that the definition does not list is refused',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body is the text, as "application/xml":',
      'And the changed request breaks the clause "/paths/~1things/post/requestBody/content" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not need a JSON body, or accepts any media type');
  });
});
