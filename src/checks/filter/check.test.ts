import { describe, expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { filtered } from './judge.js';

describe('a list', () => {
  const by = { pointer: '/kind', value: 'a' };
  it.each<[string, Exchange, string]>([
    ['is filtered', page('1', '2'), 'pass'],
    ['is not filtered', exchange(200, { value: { items: [{ kind: 'a' }, { kind: 'b' }] } }), 'fail not-filtered'],
    ['holds an item without a value', exchange(200, { value: { items: [{ kind: null }] } }), 'fail not-filtered'],
    ['is filtered away', page(), 'fail not-filtered'],
    ['is filtered by one of several', exchange(200, { value: { items: [{ kind: ['b', 'a'] }] } }), 'pass'],
  ])('%s', (_, given, expected) =>
    expect(words(filtered({ ...listLook(given), ...by }, contextWith('kind')))).toBe(expected),
  );
});

describe('a list by a code', () => {
  const by = { pointer: '/kind', value: 'a' };
  const kept = { id: '1', kind: 'a' };
  it.each<[string, Exchange, string]>([
    ['that the item does not have, without it', exchange(200, { value: { items: [] } }), 'pass'],
    ['that the item does not have, with it', exchange(200, { value: { items: [kept] } }), 'fail not-filtered'],
    ['with another such item', exchange(200, { value: { items: [{ id: '2', kind: 'a' }] } }), 'fail not-filtered'],
    ['that it shows in place of its own', exchange(200, { value: { items: [{ ...kept, kind: 'b' }] } }), 'pass'],
    ['that is refused', exchange(400), 'not-verified'],
  ])('%s', (_, apart, expected) => {
    const look = listLook(exchange(200, { value: { items: [kept] } }));
    const resource = { ...look.resource, identifier: '/id' };
    expect(
      words(filtered({ ...look, ...by, resource, apart: { exchange: apart, value: 'b' } }, contextWith('kind'))),
    ).toBe(expected);
  });
});

it('what is compared as a whole is not found by its beginning', () => {
  const look = listLook(exchange(200, { value: { items: [{ id: '1', kind: 'abcd' }] } }));
  const judged = (items: string[], isWhole: boolean): string => {
    const apart = exchange(200, { value: { items: items.map((kind) => ({ id: '1', kind })) } });
    const by = {
      pointer: '/kind',
      value: 'abcd',
      apart: { exchange: apart, value: 'abc', ...(isWhole ? { isWhole } : {}) },
    };
    return words(filtered({ ...look, ...by }, contextWith('kind')));
  };
  expect(judged(['abcd'], true)).toBe('fail not-filtered');
  expect(judged(['ABC'], true)).toBe('pass');
  expect(judged([], true)).toBe('pass');
  expect(judged(['abcd'], false)).toBe('pass');
});

it('a yes or no that nobody has given counts as a no, or as neither', () => {
  const unset = exchange(200, { value: { items: [{ active: null }] } });
  const judged = (value: boolean): string =>
    words(filtered({ ...listLook(unset), pointer: '/active', value }, contextWith('active')));
  expect(judged(false)).toBe('pass');
  expect(judged(true)).toBe('fail not-filtered');
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'listThings')).toEqual(['The list is filtered by "kind"']);
    expect(steps(check, 'listThings')).toEqual([
      'When the request "listThings" is sent',
      'Then the query parameter "kind" filters the list by the property "$.kind" of the existing "thing"',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec does not say by which property the list is filtered');
  });
});
