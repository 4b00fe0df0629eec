import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { eachFiltered } from './judge.js';

const answering = (items: Json) => exchange(200, { value: { items } });

/** What is said of a list, and of what it is filtered to by "a" and by "b", in one page each. */
function judged(whole: Json[], ...filtered: Json[][]): string {
  const lists = filtered.map((items, place) => {
    return { value: ['a', 'b'][place] ?? '', pages: [answering(items)], complete: false };
  });
  const look = { ...listLook(), whole: answering(whole), pointer: '/kind', lists };
  return words(eachFiltered(look, contextWith('kind')));
}

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
  expect(judged([], ...lists)).toBe(expected);
});

const one = { id: '1', kind: 'a' };
const two = { id: '2', kind: 'a' };
const three = { id: '3', kind: 'b' };

it.each<[string, Json[], Json[][], string]>([
  ['holds all of them', [one, two, three], [[one, two], [three]], 'pass'],
  ['lacks one', [one, two, three], [[one], [three]], 'fail not-filtered'],
  ['lacks one, but is as long as a page', [one, two], [[one, { id: '9', kind: 'a' }], []], 'pass'],
  ['lacks one that shows no identifier', [one, { kind: 'a' }, three], [[one], [three]], 'pass'],
  ['lacks one with several values', [one, { id: '4', kind: ['a', 'b'] }, three], [[one], [three]], 'pass'],
])('of the items that the whole list shows with the value, the filtered list %s', (_, whole, lists, expected) => {
  expect(judged(whole, ...lists)).toBe(expected);
});

it.each<[string, Json[], boolean, string]>([
  ['holds what is left', [two], true, 'pass'],
  ['forgets the filter', [three], false, 'fail not-filtered'],
  ['does not come to an end', [], false, 'pass'],
  ['is empty too early', [], true, 'fail not-filtered'],
])('the second page of a filtered list %s', (_, second, complete, expected) => {
  const pages = [answering([one]), answering(second)];
  const look = { ...listLook(), whole: answering([one, two, three]), pointer: '/kind' };
  expect(words(eachFiltered({ ...look, lists: [{ value: 'a', pages, complete }] }, contextWith('kind')))).toBe(
    expected,
  );
});

it('a list that is refused is not judged', () => {
  const look = { ...listLook(), whole: exchange(500), pointer: '/kind', lists: [] };
  expect(words(eachFiltered(look, contextWith('kind')))).toBe('not-verified');
  const refused = { ...look, whole: answering([one]), lists: [{ value: 'a', pages: [exchange(500)], complete: true }] };
  expect(words(eachFiltered(refused, contextWith('kind')))).toBe('not-verified');
});

it('a yes or no that nobody has given may be among those that are not so', () => {
  const judgedBy = (value: string): string => {
    const items: Json[] = [{ id: '1', active: null }];
    const lists = [{ value, pages: [answering(items)], complete: false }];
    return words(
      eachFiltered({ ...listLook(), whole: answering(items), pointer: '/active', lists }, contextWith('active')),
    );
  };
  expect(judgedBy('false')).toBe('pass');
  expect(judgedBy('true')).toBe('fail not-filtered');
});
