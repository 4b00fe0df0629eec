import type { Change, ComparedCell, ComparedKind, ComparedState, Standing } from '../model/comparison.js';
import type { Speech } from '../support/words/speech.js';
import { fitWords, outcomeWords, statusWords } from './words.js';

export const changeWords: Readonly<Record<Change, string>> = {
  regression: 'regression',
  'new-gap': 'newly found gap',
  'newly-not-verified': 'newly not verified',
  fix: 'fix',
  'newly-verified': 'newly verified',
  other: 'otherwise changed',
  same: 'the same',
};

/** The words for the headings of the lists of changes. */
export const changeTitles: Readonly<Record<Exclude<Change, 'same'>, string>> = {
  regression: 'changed.regression',
  'new-gap': 'changed.new-gap',
  'newly-not-verified': 'changed.newly-not-verified',
  fix: 'changed.fix',
  'newly-verified': 'changed.newly-verified',
  other: 'changed.other',
};

/** The words for one thing that is compared. */
export const kindWords: Readonly<Record<ComparedKind, string>> = {
  requirement: 'kind.requirement',
  operation: 'kind.operation',
  scenario: 'kind.scenario',
};

/** The family of words for the states of a thing. */
const families: Readonly<Record<ComparedKind, string>> = {
  requirement: 'status',
  operation: 'fit',
  scenario: 'outcome',
};

/** How a cell reads, in the language of the reader. */
export function stateIn(kind: ComparedKind, { state }: ComparedCell, { say }: Speech): string {
  return say(state === 'absent' ? 'compare.absent' : `${families[kind]}.${state}`);
}

const words: Readonly<Record<ComparedKind, Readonly<Partial<Record<ComparedState, string>>>>> = {
  requirement: statusWords,
  operation: fitWords,
  scenario: outcomeWords,
};

/** How a cell reads in a file for programs, which is English. */
export function stateWords(kind: ComparedKind, { state }: ComparedCell): string {
  return words[kind][state] ?? 'not in this report';
}

/** Beside its colour every standing has a mark, for those who do not see the colour. */
export const standingMarks: Readonly<Record<Standing, string>> = {
  met: '✓',
  'met-partly': '◐',
  'gap-partly': '✕',
  gap: '✕',
  open: '?',
  out: '',
};
