import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { sorted } from './judge.js';

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
  const look = listLook(...lists.map((items) => exchange(200, { value: { items } })));
  expect(words(sorted({ ...look, values: ['name', '-name'] }, contextWith('sort')))).toBe(expected);
});

it('a list that is refused, or in an order that cannot be read, is not judged', () => {
  const look = listLook(exchange(200, { value: { items: list('b', 'a') } }));
  expect(words(sorted({ ...listLook(exchange(400)), values: ['name'] }, contextWith('sort')))).toBe('not-verified');
  expect(words(sorted({ ...look, values: ['asc'] }, contextWith('sort')))).toBe('not-verified');
});
