import { type KnownGap, knownGapOf, knownGapWords } from '../model/known-gap.js';
import type { Report } from '../model/report.js';
import type { Problem, Verdict } from '../model/verdict.js';
import { problemWords } from './problem-words.js';
import type { Sheet } from './sheet.js';
import { clauseLine } from './words.js';

/** A failed scenario, one thing that was wrong in it, and what the build knows of it. */
interface Gap {
  readonly verdict: Verdict;
  readonly problem: Problem;
  readonly known: KnownGap | undefined;
}

/** The columns, and their values. */
const columns: Readonly<Record<string, (gap: Gap) => string>> = {
  operation: ({ verdict }) => verdict.operation,
  'what is wrong': ({ problem }) => problemWords[problem.kind].title,
  scenario: ({ verdict }) => verdict.title,
  at: ({ problem }) => problem.at ?? '',
  expected: ({ problem }) => problem.expected,
  got: ({ problem }) => problem.actual,
  'what to do': ({ problem }) => problemWords[problem.kind].remedy,
  clause: ({ problem }) => clauseLine(problem.clause),
  requirements: ({ verdict }) => verdict.requirements.join('\n'),
  level: ({ verdict }) => verdict.level ?? '',
  allowed: ({ known }) => (known === undefined ? '' : knownGapWords(known)),
  check: ({ verdict }) => verdict.rule,
  'scenario id': ({ verdict }) => verdict.id,
  repeat: ({ verdict }) => verdict.repeat ?? '',
};

/** The failures, a row for each thing that was wrong. */
export function gapSheet({ verdicts }: Pick<Report, 'verdicts'>, knownGaps: readonly KnownGap[] = []): Sheet {
  const gaps = verdicts
    .filter(({ outcome }) => outcome === 'fail')
    .flatMap((verdict) =>
      verdict.problems.map((problem): Gap => ({ verdict, problem, known: knownGapOf(verdict, knownGaps) })),
    );
  const cells = Object.values(columns);
  return { title: 'Gaps', head: Object.keys(columns), rows: gaps.map((gap) => cells.map((cell) => cell(gap))) };
}
