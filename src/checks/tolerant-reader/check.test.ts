import { describe, expect, it } from 'vitest';
import { answer, contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';
import { overlooked } from './judge.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'patchThing')).toEqual(['A property that the definition does not know is ignored']);
    expect(steps(check, 'patchThing')).toEqual([
      'Given the unchanged request "patchThing" is accepted',
      'And the request body property "$[\'x-further\']" is set to the JSON:',
      'And the changed request is still valid',
      'When the request "patchThing" is sent',
      'Then the additional property is ignored, as the clause "/paths/~1things~1{id}/patch/requestBody/content/application~1json/schema" allows',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the body is not a JSON object');
  });
});

describe('a property that the definition does not know', () => {
  it.each([
    [200, 'pass'],
    [400, 'not-verified'],
    [422, 'not-verified'],
    [500, 'fail server-error'],
  ])('answered with %i', (status, expected) => {
    expect(words(overlooked(answer(exchange(status)), contextWith('/c')))).toBe(expected);
  });
});
