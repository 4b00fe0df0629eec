import { describe, expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { pageSize, pages, startsLater } from './judge.js';

describe('a list', () => {
  it.each<[string, Exchange, string]>([
    ['is cut', page('1'), 'pass'],
    ['is not cut', page('1', '2'), 'fail page-too-large'],
    ['is empty, which says nothing', page(), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(pageSize(listLook(given), contextWith('limit', '1')))).toBe(expected));

  it.each<[string, Exchange[], string]>([
    ['goes on from page to page', [page('1'), page('2'), page('3'), page('1', '2', '3')], 'pass'],
    ['starts at 0 or at 1', [page('2'), page('3'), page(), page()], 'pass'],
    ['repeats an item', [page('1'), page('1'), page('2'), page('1', '2', '3')], 'fail pages-overlap'],
    ['loses an item', [page('1'), page('3'), page('4'), page('1', '2', '3')], 'fail pages-lose'],
    ['has no fixed order', [page('2'), page('1'), page('3'), page('1', '2', '3')], 'pass'],
    ['does not cut', [page('1', '2'), page('1', '2'), page('1', '2'), page('1', '2')], 'not-verified'],
    ['holds too little', [page('1'), page(), page(), page('1')], 'not-verified'],
  ])('%s', (_, walked, expected) =>
    expect(words(pages(listLook(...walked), contextWith('offset', 'limit')))).toBe(expected),
  );
});

describe('a page that starts one item later', () => {
  const three = page('1', '2', '3');

  it.each<[string, Exchange[], string]>([
    ['shows the next items', [three, page('2', '3'), three], 'pass'],
    ['shows the next page', [three, page('3'), three], 'fail pages-lose'],
    ['shows the same items', [three, page('1', '2'), three], 'fail pages-lose'],
    ['is part of a list without an order', [three, page('1', '3'), page('2', '1', '3')], 'not-verified'],
    ['is part of a short list', [page('1', '2'), page('2'), page('1', '2')], 'not-verified'],
    ['is refused', [three, exchange(400), three], 'not-verified'],
  ])('%s', (_, walked, expected) =>
    expect(words(startsLater(listLook(...walked), contextWith('offset', 'limit')))).toBe(expected),
  );
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'listThings')).toEqual([
      'A page has no more items than requested',
      'Pages follow one another without gaps or repeats',
    ]);
    expect(steps(check, 'listThings')).toEqual([
      'Given 2 more items like the existing "thing"',
      'When the request "listThings" is sent',
      'Then the query parameter "limit" limits the list to 1',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not list items that can be told apart');
  });
});
