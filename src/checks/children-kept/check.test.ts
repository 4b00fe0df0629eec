import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import type { LookBack } from '../../model/judge.js';
import { check } from './check.js';
import { childKept } from './judge.js';

describe('what belongs to an item that is changed', () => {
  it.each<[string, LookBack, string]>([
    ['is there', lookBack(exchange(200, { value: { name: 'a' } })), 'pass'],
    ['is gone', lookBack(exchange(404)), 'fail others-changed'],
    ['cannot be read', lookBack(exchange(500)), 'not-verified'],
    ['was never seen', lookBack(exchange(404), { doubts: ['unread'] }), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(childKept(given, contextWith()))).toBe(expected));
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'replaceShelf')).toEqual([
      'The book is kept when the item that it belongs to is changed',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the operation changes nothing to which something else belongs');
  });
});
