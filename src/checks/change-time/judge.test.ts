import { expect, it } from 'vitest';
import { answer, contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { timeMoves } from './judge.js';

const at = (time: string | null, title = 'a') => ({ title, updatedAt: time });
const [first, later] = ['2026-01-01T08:00:07Z', '2026-01-01T08:00:08Z'];
const before = at(first);
const second = (time: string | null, title = 'c', status = 200) => ({
  exchange: exchange(status),
  after: at(time, title),
});

/** What is said of an item before and after changes. */
function judged(look: Partial<EvidenceKinds['changed-later']>): string {
  const given = { answer: answer(exchange(200)), doubts: [], before, after: at(first, 'b'), ...look };
  return words(timeMoves(given, contextWith('thing', '$.updatedAt')));
}

it.each<[string, Partial<EvidenceKinds['changed-later']>, string]>([
  ['moves', { after: at(later, 'b') }, 'pass'],
  ['moves with a change that comes later', { second: second(later) }, 'pass'],
  [
    'is the same moment, written otherwise',
    { after: at('2026-01-01T10:00:07+02:00', 'b'), second: second(first) },
    'fail wrong-value',
  ],
  ['never moves', { second: second(first) }, 'fail wrong-value'],
  [
    'may be cut to minutes',
    {
      before: at('2026-01-01T08:00:00Z'),
      after: at('2026-01-01T08:00:00Z', 'b'),
      second: second('2026-01-01T08:00:00Z'),
    },
    'not-verified',
  ],
  ['stays where nothing is changed', { second: second(first, 'b') }, 'not-verified'],
  ['stays where the second change is refused', { second: second(first, 'c', 400) }, 'not-verified'],
  ['is not shown', { before: at(null) }, 'not-verified'],
  ['belongs to an item that may not exist', { doubts: ['it was not read'], second: second(first) }, 'not-verified'],
  ['follows a refusal', { answer: answer(exchange(400)), second: second(first) }, 'not-verified'],
])('a time of the last change that %s', (_, look, expected) => expect(judged(look)).toBe(expected));
