import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { searchTells } from './judge.js';

it.each<[string, Exchange, Exchange, string]>([
  ['finds nothing', page('1', '2'), page(), 'pass'],
  ['finds fewer', page('1', '2'), page('1'), 'pass'],
  ['changes nothing', page('1', '2'), page('1', '2'), 'fail not-filtered'],
  ['is made in an empty list', page(), page(), 'not-verified'],
  ['is refused', page('1'), exchange(400), 'not-verified'],
])('a search for a text that no item contains %s', (_, all, found, expected) => {
  expect(words(searchTells(listLook(all, found), contextWith('limit')))).toBe(expected);
});
