import { describe, expect, it } from 'vitest';
import { exchange, noAnswer, operationWith, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Answer } from '../../model/judge.js';
import { check } from './check.js';
import { served } from './judge.js';

describe('whether an operation is served', () => {
  const unknown = (status: number, body: string) => exchange(status, { body, path: '/no/such' });
  it.each<[string, Partial<Answer>, string]>([
    ['an answer of its own', { exchange: exchange(200), unknownPath: unknown(404, '') }, 'pass'],
    [
      'a 404 of its own',
      { exchange: exchange(404, { body: 'no record' }), unknownPath: unknown(404, 'no route') },
      'pass',
    ],
    [
      'a 404 like any',
      { exchange: exchange(404, { body: 'Cannot GET /op' }), unknownPath: unknown(404, 'Cannot GET /no/such') },
      'fail operation-not-served',
    ],
    [
      'a 404 like any, with a time in it',
      { exchange: exchange(404, { body: 'at 12:01' }), unknownPath: unknown(404, 'at 12:02') },
      'fail operation-not-served',
    ],
    [
      'a 404 like any to an assumed value',
      { exchange: exchange(404, { body: 'x' }), unknownPath: unknown(404, 'x'), doubts: { inputs: ['a'], items: [] } },
      'not-verified',
    ],
    [
      'a 404 like any to an assumed body, and to none',
      {
        exchange: exchange(404, { body: 'x' }),
        unknownPath: unknown(404, 'x'),
        withoutBody: exchange(404, { body: 'x' }),
        doubts: { inputs: ['a'], items: [] },
      },
      'fail operation-not-served',
    ],
    [
      'a 404 like any to an assumed body, and a 400 to none',
      {
        exchange: exchange(404, { body: 'x' }),
        unknownPath: unknown(404, 'x'),
        withoutBody: exchange(400, { body: 'x' }),
        doubts: { inputs: ['a'], items: [] },
      },
      'not-verified',
    ],
    ['405', { exchange: exchange(405), unknownPath: unknown(404, '') }, 'fail operation-not-served'],
    [
      '501, which is documented',
      { operation: operationWith('200', '501'), exchange: exchange(501), unknownPath: unknown(404, '') },
      'not-verified',
    ],
    ['501', { exchange: exchange(501), unknownPath: unknown(404, '') }, 'fail operation-not-served'],
    [
      '401, as for any path',
      { exchange: exchange(401, { body: 'no' }), unknownPath: unknown(401, 'no') },
      'not-verified',
    ],
    [
      '200, as for any path',
      { exchange: exchange(200, { body: '{}' }), unknownPath: unknown(200, '{}') },
      'not-verified',
    ],
    ['no answer', { exchange: noAnswer }, 'not-verified'],
  ])('%s', (_, facts, expected) => {
    const answer = {
      operation: operationWith('200'),
      exchange: exchange(200),
      doubts: { inputs: [], items: [] },
      ...facts,
    };
    expect(words(served(answer))).toBe(expected);
  });

  it('405 says nothing where the definition documents it', () => {
    expect(
      words(
        served({ operation: operationWith('200', '405'), exchange: exchange(405), doubts: { inputs: [], items: [] } }),
      ),
    ).toBe('pass');
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The operation is served']);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the operation is served',
    ]);
  });
});
