import { type KnownGap, knownGapOf } from '../../model/known-gap.js';
import type { Report } from '../../model/report.js';
import { isGap } from '../../model/requirement-standing.js';
import { anchor } from './anchor.js';

/** A gap that the build lets pass, and where the page shows it. */
export interface KnownGapRow {
  readonly id: string;
  /** Absent where the page says nothing more of it. */
  readonly anchor?: string;
  /** What fails by it. */
  readonly what: readonly string[];
  readonly reason?: string;
  /** The last day on which it is let pass, as YYYY-MM-DD. */
  readonly expires?: string;
}

/** The known gaps that are open in a report; those that have closed are for the build to say. */
export function knownGapRows({ verdicts, requirements }: Report, known: readonly KnownGap[]): KnownGapRow[] {
  return known.flatMap((gap): KnownGapRow[] => {
    const failing = verdicts.filter(
      (verdict) => verdict.outcome === 'fail' && knownGapOf(verdict, [gap]) !== undefined,
    );
    const requirement = requirements.find(({ id }) => id === gap.id);
    const isOpen = failing.length > 0 || (requirement !== undefined && isGap(requirement));
    const kind = requirement === undefined ? 's' : 'r';
    const what = failing.map(({ operation, title }) => `${operation}: ${title}`);
    return isOpen ? [{ ...gap, anchor: anchor(kind, gap.id), what }] : [];
  });
}
