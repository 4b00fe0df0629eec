import type { ConclusionWord } from './conclusion.js';
import type { Report } from './report.js';
import type { Manifest } from './submission.js';

/**
 * How something stands when a submission is verified. told: nothing to verify, but something to know.
 */
export type Standing = 'verified' | 'differs' | 'unknown' | 'told';

/** One thing that was verified. */
export interface VerifiedPart {
  readonly part: string;
  readonly standing: Standing;
  /** One line. */
  readonly says: string;
  /** What, and where. */
  readonly details: readonly string[];
}

/** What came of verifying a submission. */
export interface Verification {
  readonly manifest: Manifest;
  /** The worst of its parts. */
  readonly standing: Exclude<Standing, 'told'>;
  readonly parts: readonly VerifiedPart[];
  /** The score of the regime, as it was computed again; null where there is none. */
  readonly score: number | null;
  /** Absent where there is none. */
  readonly conclusion?: ConclusionWord;
}

/** What came of verifying a submission, and the report that its recording gives: it owes nothing to the one that was handed in. */
export interface VerifiedSubmission {
  readonly verification: Verification;
  /** Absent where the recording could not be judged. */
  readonly report?: Report;
}

/** Nothing is verified as long as anything differs or is unknown. */
export function worstStanding(parts: readonly Pick<VerifiedPart, 'standing'>[]): Verification['standing'] {
  if (parts.some(({ standing }) => standing === 'differs')) return 'differs';
  return parts.some(({ standing }) => standing === 'unknown') ? 'unknown' : 'verified';
}
