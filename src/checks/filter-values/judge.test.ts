import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { eachFiltered } from './judge.js';

it.each<[string, Json[][], string]>([
  ['holds only items with its value', [[{ kind: 'a' }], [{ kind: 'b' }, { kind: 'b' }]], 'pass'],
  ['holds an item with another value', [[{ kind: 'a' }], [{ kind: 'b' }, { kind: 'a' }]], 'fail not-filtered'],
  ['holds an item with null', [[{ kind: null }], []], 'fail not-filtered'],
  ['holds items with several values, its own among them', [[{ kind: ['b', 'a'] }], []], 'pass'],
  ['holds items with several other values', [[{ kind: ['b', 'c'] }], []], 'fail not-filtered'],
  ['shows the property of some items only', [[{}, { kind: 'a' }], []], 'pass'],
  ['shows the property of no item', [[{}], [{}]], 'not-verified'],
  ['is empty', [[], []], 'not-verified'],
])('each filtered list %s', (_, lists, expected) => {
  const look = listLook(...lists.map((items) => exchange(200, { value: { items } })));
  expect(words(eachFiltered({ ...look, pointer: '/kind', values: ['a', 'b'] }, contextWith('kind')))).toBe(expected);
});

it('a list that is refused is not judged', () => {
  const look = { ...listLook(exchange(500)), pointer: '/kind', values: ['a'] };
  expect(words(eachFiltered(look, contextWith('kind')))).toBe('not-verified');
});
