import { describe, expect, it } from 'vitest';
import { exchange, operationWith, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { refused } from '../../judge/refusals.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A number that is too small is refused for the property "$.count"',
      'A number that is too large is refused for the property "$.count"',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.count" is set to the JSON:',
      'And the changed request breaks the clause "/components/schemas/Thing/properties/count/minimum" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('no input is a number with limits');
  });
});

describe('a page size out of range', () => {
  const size = {
    name: 'limit',
    in: 'query',
    required: false,
    pointer: '/limit',
    style: 'form',
    explode: true,
  } as const;
  const answered = (asked: number, count: number, limit = 'maximum') => {
    const plain = exchange(200, { value: { items: Array.from({ length: count }, (_, id) => ({ id })) } });
    const request = { ...plain.request, url: `http://127.0.0.1/things?limit=${asked}` };
    const operation = { ...operationWith('200', '400'), parameters: [size] };
    return { operation, exchange: { ...plain, request }, accepted: plain, clause: `/limit/schema/${limit}` };
  };

  it.each([
    ['may be held to the nearest one', 51, 50, 'not-verified'],
    ['may be held to the nearest one from below', 0, 10, 'not-verified'],
    ['is not held to any', 51, 51, 'fail invalid-request-accepted'],
  ])('%s', (_, asked, count, expected) => {
    expect(words(refused(answered(asked, count), false))).toBe(expected);
  });

  it('may be held to the smallest one, of one item more than were asked for', () => {
    expect(words(refused(answered(0, 1, 'minimum'), false))).toBe('not-verified');
    expect(words(refused(answered(0, 10, 'minimum'), false))).toBe('fail invalid-request-accepted');
  });
});
