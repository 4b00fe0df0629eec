import { describe, expect, it } from 'vitest';
import { answer, contextWith, exchange, operation, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { documentedProperties } from './judge.js';

/** Documents an integer in an answer of JSON, and, at another pointer, an object of which nothing is known. */
const documenting = (pointer: string): Operation => {
  const contents = [{ mediaType: 'application/json', schema: { api: 'api', pointer } }];
  return { ...operation, responses: [{ status: '200', contents, headers: [], pointer: '/r/200' }] };
};
const judged = (given: Exchange, pointer = '/object'): string =>
  words(documentedProperties(answer(given, documenting(pointer)), contextWith()));

describe('the documented properties', () => {
  it('are not looked for in what is no success, cannot be read or breaks its schema', () => {
    expect(judged(exchange(400, { value: {} }))).toBe('not-verified');
    expect(judged(exchange(200, { body: '{', headers: { 'content-type': 'application/json' } }))).toBe('not-verified');
    expect(judged(exchange(200, { value: {} }), '/integer')).toBe('not-verified');
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The body of the answer shows the documented properties']);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the success response body shows the documented properties',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec documents no properties for the body of a success answer');
  });
});
