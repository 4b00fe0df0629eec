import { describe, expect, it } from 'vitest';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { check } from './check.js';
import { otherUntouched } from './judge.js';

const reading = (value: Json) => exchange(200, { value });

describe('an item that the request does not name', () => {
  it.each<[string, LookBack, string]>([
    ['stays', lookBack(reading({ name: 'old', kind: 'a', at: 1 })), 'pass'],
    ['may change what the candidate keeps itself', lookBack(reading({ name: 'old', kind: 'a', at: 2 })), 'pass'],
    ['is changed', lookBack(reading({ name: 'new', kind: 'a' })), 'fail others-changed'],
    ['is gone', lookBack(exchange(404)), 'fail others-changed'],
    ['was never seen', lookBack(reading({}), { doubts: ['unread'] }), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(otherUntouched(given, contextWith()))).toBe(expected));
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'putThing')).toEqual(['Other items are unchanged']);
    expect(steps(check, 'putThing')).toEqual([
      'Given another existing "thing" like it',
      'When the request "putThing" is sent',
      'Then the other "thing" is unchanged',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'listThings')).toBe('the operation does not change one of several items');
  });
});
