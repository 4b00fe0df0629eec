import { expect, it } from 'vitest';
import { answer, contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import { onePage, postedFilter } from './judge.js';

const item = (id: string, kind: string) => ({ id, kind });
const listing = (...items: Json[]) => exchange(200, { value: { items } });
const [own, like, other] = [item('1', 'a'), item('2', 'a'), item('3', 'b')];

/** What is said of a search for the kind of the first item. */
function judged(found: readonly Json[], facts: Partial<EvidenceKinds['posted-filter']> = {}): string {
  const look = {
    ...listLook(listing(...found)),
    answer: answer(listing(own, like, other)),
    pointer: '/kind',
    value: 'a',
  };
  return words(postedFilter({ ...look, item: own, ...facts }, contextWith()));
}

const apart = (...items: Json[]) => ({ apart: { exchange: listing(...items), value: 'b' } });

it.each<[string, string, string]>([
  ['finds what has the value', judged([own, like], apart(other)), 'pass'],
  ['finds what has another value', judged([own, other]), 'fail not-filtered'],
  ['finds the first value by another one', judged([own, like], apart(own)), 'fail not-filtered'],
  ['finds nothing', judged([]), 'fail not-filtered'],
  ['leaves the item out', judged([like]), 'fail not-filtered'],
  ['leaves an item out that may not exist', judged([like], { doubts: ['it was not read'] }), 'not-verified'],
  ['may have the item on another page', judged([like, like, like]), 'pass'],
  ['refuses another value', judged([own], { apart: { exchange: exchange(400), value: 'b' } }), 'not-verified'],
])('a search that %s', (_, found, expected) => expect(found).toBe(expected));

it.each<[string, readonly Json[], string]>([
  ['has one', [own], 'pass'],
  ['has two', [own, like], 'fail page-too-large'],
  ['has none', [], 'not-verified'],
])('a page of one item that %s', (_, items, expected) => {
  expect(words(onePage(listLook(listing(...items)), contextWith()))).toBe(expected);
});
