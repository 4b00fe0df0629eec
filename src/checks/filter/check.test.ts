import { describe, expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { filtered } from './judge.js';

describe('a list', () => {
  const by = { pointer: '/kind', value: 'a' };
  it.each<[string, Exchange, string]>([
    ['is filtered', page('1', '2'), 'pass'],
    ['is not filtered', exchange(200, { value: { items: [{ kind: 'a' }, { kind: 'b' }] } }), 'fail not-filtered'],
    ['is filtered away', page(), 'fail not-filtered'],
    ['is filtered by one of several', exchange(200, { value: { items: [{ kind: ['b', 'a'] }] } }), 'pass'],
  ])('%s', (_, given, expected) =>
    expect(words(filtered({ ...listLook(given), ...by }, contextWith('kind')))).toBe(expected),
  );
});
