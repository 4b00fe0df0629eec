import { describe, expect, it } from 'vitest';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
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
