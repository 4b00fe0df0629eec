import type { Report } from '../model/report.js';
import { isRequired } from '../model/requirement-standing.js';
import type { Problem, ProblemKind, Verdict } from '../model/verdict.js';
import { groupBy } from '../support/group-by.js';

/** A failure, and what was wrong first. */
export interface FailedPlace {
  readonly verdict: Verdict;
  readonly problem: Problem;
}

/** Failures that one and the same change of the candidate would probably mend. */
export interface Cause {
  readonly kind: ProblemKind;
  readonly places: readonly FailedPlace[];
  /** Ids of REQUIRED requirements that are a gap because of it. */
  readonly required: readonly string[];
  /** Ids of the operations that it concerns. */
  readonly operations: readonly string[];
}

/** The failures of a report by what is wrong; those that cost most REQUIRED requirements first, then most operations. */
export function causesOf({ verdicts, requirements }: Pick<Report, 'verdicts' | 'requirements'>): Cause[] {
  const required = new Set(requirements.filter(isRequired).map(({ id }) => id));
  const places = verdicts.flatMap((verdict): FailedPlace[] => {
    const [problem] = verdict.outcome === 'fail' ? verdict.problems : [];
    return problem === undefined ? [] : [{ verdict, problem }];
  });
  const causes = [...groupBy(places, ({ problem }) => problem.kind)].map(([kind, group]): Cause => {
    const named = group.flatMap(({ verdict }) => verdict.requirements).filter((id) => required.has(id));
    const operations = new Set(group.map(({ verdict }) => verdict.operation));
    return { kind, places: group, required: [...new Set(named)], operations: [...operations] };
  });
  return causes.sort(byCost);
}

function byCost(a: Cause, b: Cause): number {
  return (
    b.required.length - a.required.length ||
    b.operations.length - a.operations.length ||
    b.places.length - a.places.length ||
    a.kind.localeCompare(b.kind)
  );
}
