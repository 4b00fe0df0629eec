import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { leavesOutBoth } from './judge.js';

it.each<[string, Exchange, string]>([
  ['without the item', page('2'), 'pass'],
  ['with the item', page('1', '2'), 'fail still-there'],
  ['with the item that was added later', page('2', '3'), 'fail still-there'],
  ['whose items show no identifier', exchange(200, { value: { items: [{ kind: 'a' }] } }), 'not-verified'],
  ['that is refused', exchange(403), 'not-verified'],
])('the list of another owner %s', (_, given, expected) => {
  expect(words(leavesOutBoth({ ...listLook(given), complete: true, other: '3' }, contextWith('thing')))).toBe(expected);
});
