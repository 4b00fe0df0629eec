import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { searchFinds, searchTells } from './judge.js';

it.each<[string, Exchange, Exchange, string]>([
  ['finds nothing', page('1', '2'), page(), 'pass'],
  ['finds fewer', page('1', '2'), page('1'), 'pass'],
  ['changes nothing', page('1', '2'), page('1', '2'), 'fail not-filtered'],
  ['is made in an empty list', page(), page(), 'not-verified'],
  ['is refused', page('1'), exchange(400), 'not-verified'],
])('a search for a text that no item contains %s', (_, all, found, expected) => {
  expect(words(searchTells(listLook(all, found), contextWith('limit')))).toBe(expected);
});

it.each<[string, Exchange[], boolean, string]>([
  ['finds it', [page('2', '1')], true, 'pass'],
  ['finds it on the second page', [page('2'), page('1')], true, 'pass'],
  ['finds another', [page('2')], true, 'fail not-filtered'],
  ['finds nothing', [page()], true, 'fail not-filtered'],
  ['finds too many to look through', [page('2')], false, 'not-verified'],
  ['is refused', [exchange(400)], true, 'not-verified'],
])('a search for the text of an item %s', (_, pages, complete, expected) => {
  const look = { ...listLook(...pages), item: { id: '1', name: 'Anna' }, text: 'nn', pointer: '/name', complete };
  expect(words(searchFinds(look, contextWith('q')))).toBe(expected);
});

it.each<[string, Exchange, Exchange, string]>([
  ['finds nothing either', page(), page(), 'pass'],
  ['finds what the search alone does not', page(), page('1'), 'fail not-filtered'],
  ['finds what the search alone finds', page('1'), page('1'), 'pass'],
  ['finds what was not there before', page(), page('3'), 'pass'],
  ['is refused', page(), exchange(400), 'pass'],
])('a search within a filter %s', (_, found, narrowed, expected) => {
  const look = { ...listLook(page('1', '2'), found), narrowed };
  expect(words(searchTells(look, contextWith('limit')))).toBe(expected);
});

it.each<[string, Exchange, string]>([
  ['finds nothing', page(), 'pass'],
  ['finds an item that the filter excludes', page('1'), 'fail not-filtered'],
  ['is refused', exchange(400), 'pass'],
])('a search beside a filter %s', (_, found, expected) => {
  const known = {
    ...listLook(page('1')),
    item: { id: '1', name: 'Anna' },
    text: 'nn',
    pointer: '/name',
    complete: true,
  };
  const excluded = (value: string) => ({ filter: { name: 'limit', pointer: '/kind', value }, page: found });
  expect(words(searchFinds({ ...known, excluded: excluded('b') }, contextWith('q')))).toBe(expected);
  expect(words(searchFinds({ ...known, excluded: excluded('a') }, contextWith('q')))).toBe('pass');
});
