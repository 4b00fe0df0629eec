import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { searchTells } from './judge.js';

describe('a search for a text that no item contains', () => {
  const unnamed = exchange(200, { value: { items: [{ kind: 'a' }] } });

  it.each<[string, Exchange, Exchange, string]>([
    ['finds nothing', page('1', '2'), page(), 'pass'],
    ['finds something alike', page('1', '2'), page('2'), 'pass'],
    ['finds the whole list', page('1', '2'), page('1', '2'), 'fail not-filtered'],
    ['finds items without identifiers, which may be others', unnamed, unnamed, 'not-verified'],
    ['is made in an empty list', page(), page(), 'not-verified'],
  ])('%s', (_, all, found, expected) =>
    expect(words(searchTells(listLook(all, found), contextWith('search')))).toBe(expected),
  );
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual([
      'A search that matches no item does not return the whole list',
      'A search finds an item by its text',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the list has no search parameter');
  });
});
