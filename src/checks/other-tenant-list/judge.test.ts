import { expect, it } from 'vitest';
import { answer, contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import type { ListLook } from '../../model/judge.js';
import { hiddenFromOthers } from './judge.js';

const refused = (status: number): ListLook => ({ ...listLook(), answer: answer(exchange(status)) });

it.each<[string, ListLook, string]>([
  ['does not show the item', listLook(page('2')), 'pass'],
  ['shows the item', listLook(page('1', '2')), 'fail access-not-refused'],
  ['shows an item that may not exist', { ...listLook(page('1')), doubts: ['it could not be read'] }, 'not-verified'],
  ['cannot be read', listLook(exchange(500)), 'not-verified'],
  ['asks for a credential', refused(401), 'pass'],
  ['is forbidden', refused(403), 'pass'],
  ['is not found', refused(404), 'pass'],
  ['makes the server fail', refused(500), 'fail server-error'],
  ['is refused for another reason', refused(400), 'not-verified'],
])('the list that another tenant asks for %s', (_, look, expected) => {
  expect(words(hiddenFromOthers({ ...look, complete: true }, contextWith('thing')))).toBe(expected);
});
