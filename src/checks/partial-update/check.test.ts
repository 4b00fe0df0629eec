import { describe, expect, it } from 'vitest';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { check } from './check.js';
import { restUntouched } from './judge.js';

describe('what the request does not mention', () => {
  const reading = (value: Json): Exchange => exchange(200, { value });
  it.each<[string, LookBack, string]>([
    ['stays', lookBack(reading({ name: 'new', kind: 'a', at: 2 })), 'pass'],
    ['is lost', lookBack(reading({ name: 'new' })), 'fail others-changed'],
    ['is lost with the whole item', lookBack(exchange(404)), 'fail others-changed'],
    ['was never seen', lookBack(reading({}), { doubts: ['unread'] }), 'not-verified'],
    ['cannot be read', lookBack(exchange(500)), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(restUntouched(given, contextWith()))).toBe(expected));
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'patchThing')).toEqual(['Properties that the change does not mention are unchanged']);
    expect(steps(check, 'patchThing')).toEqual([
      'When the request "patchThing" is sent',
      'Then the rest of the "thing" is unchanged',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not change part of an item');
  });
});
