import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { severalFiltered } from './judge.js';

const listed = (items: Json) => exchange(200, { value: { items } });
const things = (...kinds: string[]): Json => kinds.map((kind, index) => ({ id: `${kind}${index}`, kind }));

it.each<[string, Json, string]>([
  ['shows all that have one of the values', things('a', 'b'), 'pass'],
  ['shows one that has another value', things('a', 'b', 'c'), 'fail not-filtered'],
  ['lacks one that has one of the values', things('a'), 'fail not-filtered'],
  ['is no list', 'none', 'not-verified'],
])('a list that is filtered by two values, and %s', (_, items, expected) => {
  const lists = [{ value: 'a,b', pages: [listed(items)], complete: true }];
  const look = { ...listLook(), whole: listed(things('a', 'b', 'c')), pointer: '/kind', lists };
  expect(words(severalFiltered(look, contextWith('kind')))).toBe(expected);
});
