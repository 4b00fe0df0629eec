import { expect, it } from 'vitest';
import { answer, contextWith, exchange, thing, words } from '../../../tests/support/small-exchanges.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { keptThrough } from './judge.js';

const changed = { state: 'open', name: 'a' };
const look = {
  answer: answer(exchange(200)),
  second: exchange(200),
  resource: thing,
  sent: changed,
  before: changed,
  after: { ...changed, name: 'b' },
};

it.each<[string, Partial<EvidenceKinds['kept-through']>, string]>([
  ['keeps the value', {}, 'pass'],
  ['has its default again', { after: { state: 'draft', name: 'b' } }, 'fail property-changed'],
  ['has no value any more', { after: { name: 'b' } }, 'fail property-changed'],
  ['never took the value', { before: { state: 'draft' }, after: { state: 'draft' } }, 'not-verified'],
  ['was not changed at first', { answer: answer(exchange(409)) }, 'not-verified'],
  ['was not changed again', { second: exchange(409), after: { state: 'draft' } }, 'not-verified'],
])('an item that %s', (_, facts, expected) => {
  expect(words(keptThrough({ ...look, ...facts }, contextWith('thing', '$.state')))).toBe(expected);
});

it('an item that cannot be read is not judged', () => {
  const { after: _, ...unread } = look;
  expect(words(keptThrough(unread, contextWith('thing', '$.state')))).toBe('not-verified');
});
