import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { contextWith, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { filterKept, followedPages } from './judge.js';

describe('pages that follow one another', () => {
  it.each([
    ['show every item once', [page('1', '2'), page('3')], false, 'pass'],
    ['end with an empty page', [page('1', '2'), page('3'), page()], false, 'pass'],
    ['show an item twice', [page('1', '2'), page('2', '3')], false, 'fail pages-overlap'],
    ['never end', [page('1', '2'), page('3')], true, 'fail pages-overlap'],
    ['lose an item', [page('1'), page('3')], false, 'fail pages-lose'],
    ['are only one', [page('1', '2', '3')], false, 'not-applicable'],
  ])('%s', (_, pages, endless, expected) => {
    const look = { ...listLook(...pages), whole: page('1', '2', '3'), endless, complete: true };
    expect(words(followedPages(look, contextWith()))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of a list that takes the mark of a page', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual(['Every item is on exactly one page, and the pages end']);
  });

  it('of a list whose answer links to the next page', () => {
    expect(titlesAtShelves(check, 'listReaders')).toEqual([
      'Every item is on exactly one page, and the pages end',
      'The links between pages keep the filter "rank"',
    ]);
  });

  it('of no list without the mark of a page', () => {
    expect(titles(check, 'listThings')).toBe(
      'the list takes no cursor, and its answer documents no link to the next page',
    );
    expect(steps(check, 'createThing')).toEqual([]);
  });
});

describe('the link to the next page of a filtered list', () => {
  const linked = (query: string): Exchange => {
    const { response, ...plain } = page('1');
    const headers = { ...response?.headers, link: `</things?${query}>; rel="next"` };
    return response === undefined ? plain : { ...plain, response: { ...response, headers } };
  };

  it.each([
    ['keeps the filter', 'kind=a&page=2', 'pass'],
    ['forgets the filter', 'limit=10&page=2', 'fail not-filtered'],
    ['has a mark that may hold the filter', 'limit=10&cursor=eyJhZnRlciI6MTB9Cg0K', 'not-applicable'],
  ])('%s', (_, query, expected) => {
    const pages = [linked(query)];
    const look = { ...listLook(...pages), whole: page('1'), pointer: '/kind' };
    const lists = [{ value: 'a', pages, complete: false }];
    expect(words(filterKept({ ...look, lists }, contextWith('kind')))).toBe(expected);
  });
});
