import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { sorted } from './judge.js';

const listed = (value: string, ...pages: Json[]) => {
  return { value, pages: pages.map((items) => exchange(200, { value: { items } })), complete: true };
};
const list = (...values: Json[]): Json => values.map((name) => ({ name }));

it.each<[string, Json[], string]>([
  ['rises and falls', [list('a', 'b'), list('b', 'a')], 'pass'],
  ['does not rise', [list('b', 'a'), list('b', 'a')], 'fail wrong-value'],
  ['does not fall', [list('a', 'b'), list('a', 'b')], 'fail wrong-value'],
  ['rises, with equal items that fall', [list('a', 'b'), list('a', 'a')], 'pass'],
  ['has nothing but equal items', [list('a', 'a'), list('a', 'a')], 'not-verified'],
  ['has items without a value between', [list('a', null, 'b', {}), list('b', null, 'a')], 'pass'],
  ['has one item', [list('a'), list('a')], 'not-verified'],
  ['has items that are no objects', [['b', 'a'], []], 'not-verified'],
])('a list in the order of a property, and in the other, %s', (_, lists, expected) => {
  const [up = [], down = []] = lists;
  const look = { ...listLook(), lists: [listed('name', up), listed('-name', down)] };
  expect(words(sorted(look, contextWith('sort')))).toBe(expected);
});

it.each<[string, Json[], string]>([
  ['rises', list('a', 'b', 'c') as Json[], 'pass'],
  ['falls', list('c', 'b', 'a') as Json[], 'pass'],
  ['does neither', list('b', 'c', 'a') as Json[], 'fail wrong-value'],
])('where no value names a direction, a list %s', (_, items, expected) => {
  expect(words(sorted({ ...listLook(), lists: [listed('name', items)] }, contextWith('sort')))).toBe(expected);
});

it.each<[string, Json[], string]>([
  ['goes on with the order', [list('a', 'b'), list('c', 'd')], 'pass'],
  ['begins the order anew', [list('a', 'd'), list('b', 'c')], 'fail wrong-value'],
  ['forgets the order', [list('a', 'b'), list('d', 'c')], 'fail wrong-value'],
])('the second page %s', (_, pages, expected) => {
  const look = { ...listLook(), lists: [listed('+name', ...pages)] };
  expect(words(sorted(look, contextWith('sort')))).toBe(expected);
});

it('a list that is refused, or in an order that cannot be read, is not judged', () => {
  const refused = { ...listLook(), lists: [{ value: 'name', pages: [exchange(400)], complete: true }] };
  const unread = { ...listLook(), lists: [listed('asc', list('b', 'a'))] };
  expect(words(sorted(refused, contextWith('sort')))).toBe('not-verified');
  expect(words(sorted(unread, contextWith('sort')))).toBe('not-verified');
});

it('the items of JSON:API are in the order of their attributes', () => {
  const resources = (...values: Json[]): Json => values.map((name) => ({ type: 'things', attributes: { name } }));
  const look = (items: Json) => ({ ...listLook(), lists: [listed('name', items), listed('-name', items)] });
  expect(words(sorted(look(resources('a', 'b')), contextWith('sort')))).toBe('fail wrong-value');
  const right = [listed('name', resources('a', 'b')), listed('-name', resources('b', 'a'))];
  expect(words(sorted({ ...listLook(), lists: right }, contextWith('sort')))).toBe('pass');
});
