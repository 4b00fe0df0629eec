import type { Change, ComparedCell, ComparedKind, ComparedState, Standing } from '../model/comparison.js';
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

/** The headings of the lists of changes. */
export const changeTitles: Readonly<Record<Exclude<Change, 'same'>, string>> = {
  regression: 'Regressions: shown to work before, shown to be broken now',
  'new-gap': 'Gaps newly found: not shown to work before',
  'newly-not-verified': 'Newly not verified',
  fix: 'Fixes',
  'newly-verified': 'Newly verified',
  other: 'Otherwise changed',
};

export const kindWords: Readonly<Record<ComparedKind, string>> = {
  requirement: 'requirement',
  operation: 'operation',
  scenario: 'scenario',
};

const words: Readonly<Record<ComparedKind, Readonly<Partial<Record<ComparedState, string>>>>> = {
  requirement: statusWords,
  operation: fitWords,
  scenario: outcomeWords,
};

/** How a cell reads. */
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
