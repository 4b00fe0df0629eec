import type { ConclusionWord } from './conclusion.js';
import type { Report } from './report.js';
import type { Outcome, Verdict } from './verdict.js';

/** A scenario whose verdict is another one than before. */
export type ChangedScenario = Pick<Verdict, 'id' | 'operation' | 'title'>;

/** What changed since the report before. */
export interface SinceLast {
  /** When that run began, as an ISO 8601 text. */
  readonly at: string;
  /** Passed before, and fails. */
  readonly broken: readonly ChangedScenario[];
  /** Was asked and not verified before, and fails. */
  readonly found: readonly ChangedScenario[];
  /** Failed before, and passes. */
  readonly fixed: readonly ChangedScenario[];
  /** Failed before, was asked again, and came to no verdict. */
  readonly undecided: readonly ChangedScenario[];
}

/** How one run came out. */
export interface HistoryPoint {
  /** When it began, as an ISO 8601 text. */
  readonly at: string;
  readonly runId: string;
  /** The version of the candidate, where it is known. */
  readonly version?: string;
  readonly conclusion: ConclusionWord;
  /** Between 0 and 1; null where there is nothing to divide. */
  readonly score: number | null;
  readonly coverage: number | null;
  /** Scenarios that failed. */
  readonly failed: number;
  /** True where only what was chosen was asked. */
  readonly partial: boolean;
}

/** A report among the earlier ones of the same candidate and Building Block. */
export interface History {
  /** From the oldest run to that of the report. */
  readonly points: readonly HistoryPoint[];
  /** What changed since the run before; absent where there is none. */
  readonly since?: SinceLast;
}

/** How the scenarios that a run was to ask came out, by their ids. */
export function outcomesOf(report: Report): Map<string, Outcome> {
  const asked = isPartial(report) ? report.verdicts.filter((verdict) => !isLeftOut(verdict)) : report.verdicts;
  return new Map(asked.map(({ id, outcome }) => [id, outcome]));
}

/**
 * Compares a report with the one before it. What the newer run was not to ask has not changed.
 * @param earlier how the run before came out
 */
export function sinceLast(
  before: Pick<Report, 'run'>,
  earlier: ReadonlyMap<string, Outcome>,
  after: Report,
): SinceLast {
  const now = after.verdicts
    .filter(({ id }) => earlier.has(id))
    .map((verdict) => ({ verdict, was: earlier.get(verdict.id), is: verdict.outcome }));
  const those = (is: (change: (typeof now)[number]) => boolean): ChangedScenario[] =>
    now.filter(is).map(({ verdict: { id, operation, title, rule } }) => ({
      id,
      operation,
      title: title === '' ? rule : title,
    }));
  return {
    at: before.run.startedAt,
    broken: those(({ was, is }) => was === 'pass' && is === 'fail'),
    found: those(({ was, is }) => was !== 'pass' && was !== 'fail' && is === 'fail'),
    fixed: those(({ was, is }) => was === 'fail' && is === 'pass'),
    undecided: those(
      ({ was, is, verdict }) =>
        was === 'fail' && (is === 'not-verified' || is === 'error') && !(isPartial(after) && isLeftOut(verdict)),
    ),
  };
}

/** True for a report of a run that asked only what was chosen. */
export function isPartial({ run }: Pick<Report, 'run'>): boolean {
  return run.tags !== undefined;
}

/** True for a scenario that a run was not to ask: no request was sent for it. */
function isLeftOut({ outcome, exchange, earlier, feature }: Verdict): boolean {
  return outcome === 'not-verified' && exchange === undefined && earlier.length === 0 && feature === undefined;
}
