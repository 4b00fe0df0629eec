import type { RequirementResult } from './report.js';
import type { Verdict } from './verdict.js';

/** A gap that a build lets pass, because it is known. */
export interface KnownGap {
  /** The id of a scenario or of a requirement. */
  readonly id: string;
  /** Why it is let pass. */
  readonly reason?: string;
  /** The last day on which it is, as YYYY-MM-DD; absent where it is until it is taken off the list. */
  readonly expires?: string;
}

/** True where a gap is no longer let pass. */
export function hasExpired({ expires }: KnownGap, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** The known gap that lets a failed scenario pass: its own, or that of a requirement that it is about. */
export function knownGapOf(
  { id, requirements }: Pick<Verdict, 'id' | 'requirements'>,
  known: readonly KnownGap[],
): KnownGap | undefined {
  return known.find((gap) => gap.id === id || requirements.includes(gap.id));
}

/** The known gap that lets a requirement pass: its own, or one that stands for every scenario that it failed by. */
export function knownGapOfRequirement(
  { id, scenarios }: Pick<RequirementResult, 'id' | 'scenarios'>,
  verdicts: readonly Verdict[],
  known: readonly KnownGap[],
): KnownGap | undefined {
  const own = known.find((gap) => gap.id === id);
  if (own !== undefined) return own;
  const failed = verdicts.filter((verdict) => verdict.outcome === 'fail' && scenarios.includes(verdict.id));
  const gaps = failed.flatMap((verdict) => knownGapOf(verdict, known) ?? []);
  return gaps.length === failed.length ? gaps[0] : undefined;
}

/** A known gap in words, for a reader who asks why it passes. */
export function knownGapWords({ reason, expires }: KnownGap): string {
  const why = reason === undefined ? 'no reason is given' : reason;
  return `known gap: ${why}${expires === undefined ? '' : ` (until ${expires})`}`;
}
