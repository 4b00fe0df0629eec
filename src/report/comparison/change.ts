import type { Change, ComparedCell, Standing } from '../../model/comparison.js';
import type { Verdict } from '../../model/verdict.js';

/** One thing as one report shows it, with the verdicts from which its state follows. */
export interface ChangeSide {
  readonly cell: ComparedCell;
  readonly verdicts: readonly Verdict[];
}

const toOpen = { open: 'newly-not-verified' } as const;
const fromUnknown = {
  met: 'newly-verified',
  'met-partly': 'newly-verified',
  'gap-partly': 'new-gap',
  gap: 'new-gap',
} as const;

/** What a change means, by the standing before and after; a pair that is not listed is "other". */
const transitions: Readonly<Record<Standing, Readonly<Partial<Record<Standing, Change>>>>> = {
  met: { 'met-partly': 'newly-not-verified', 'gap-partly': 'regression', gap: 'regression', ...toOpen },
  'met-partly': { met: 'newly-verified', 'gap-partly': 'regression', gap: 'regression', ...toOpen },
  'gap-partly': { met: 'fix', 'met-partly': 'fix', gap: 'regression', ...toOpen },
  gap: { met: 'fix', 'met-partly': 'fix', 'gap-partly': 'fix', ...toOpen },
  open: fromUnknown,
  out: fromUnknown,
};

/** What changed between the first report and the last. */
export function changeBetween(before: ChangeSide | undefined, after: ChangeSide | undefined): Change {
  if (before === undefined || after === undefined || before.cell.state === after.cell.state) return 'same';
  const change = transitions[before.cell.standing][after.cell.standing] ?? 'other';
  return change === 'regression' && !isKnownToHaveWorked(before, after) ? 'new-gap' : change;
}

/**
 * A failure of tests that were not passed before is new knowledge and no regression, because a deeper run, or another
 * version of the tool, may ask more. Without any failed test the change follows from the vendor's own answer.
 */
function isKnownToHaveWorked(before: ChangeSide, after: ChangeSide): boolean {
  const failed = after.verdicts.filter(({ outcome }) => outcome === 'fail');
  if (failed.length === 0) return true;
  const passed = new Set(before.verdicts.flatMap(({ id, outcome }) => (outcome === 'pass' ? id : [])));
  return failed.some(({ id }) => passed.has(id));
}
