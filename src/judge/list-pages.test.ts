import { expect, it } from 'vitest';
import { contextWith, listLook, page, words } from '../../tests/support/small-exchanges.js';
import { listLeavesOut } from './list-pages.js';

it.each([
  ['without the item', [page('2')], true, 'pass'],
  ['that is empty', [page()], true, 'pass'],
  ['with the item', [page('2'), page('1')], true, 'fail still-there'],
  ['that was not followed to its end', [page('2')], false, 'not-verified'],
])('a list %s', (_, pages, complete, expected) => {
  expect(words(listLeavesOut({ ...listLook(...pages), complete }, contextWith('thing')))).toBe(expected);
});
