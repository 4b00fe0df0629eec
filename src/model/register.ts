import type { ConclusionWord } from './conclusion.js';
import type { Depth } from './depth.js';
import type { RegimeResult } from './regime.js';
import type { OutcomeCounts } from './report.js';

/** Whose signature a submission bears: that of a key that was given, or nobody looked. */
export type SignatureStanding = 'verified' | 'not-checked';

/** A submission whose every verdict follows from its recording. */
export interface RegisteredSubmission {
  /** The SHA-256 of its file, which names it wherever it lies. */
  readonly sha256: string;
  /** Its path in the folder of submissions. */
  readonly file: string;
  readonly candidate: { readonly name: string; readonly version?: string };
  readonly run: {
    readonly id: string;
    readonly startedAt: string;
    readonly depth: Depth;
    /** The tags that chose what was asked; absent where everything was. */
    readonly tags?: string;
  };
  readonly conclusion: ConclusionWord;
  readonly regime: Pick<RegimeResult, 'name' | 'generation' | 'result' | 'reached'>;
  readonly required: { readonly met: number; readonly gaps: number; readonly open: number; readonly of: number };
  /** Between 0 and 1; null where there is nothing to divide. */
  readonly score: number | null;
  readonly coverage: number | null;
  readonly counts: OutcomeCounts;
  readonly signature: SignatureStanding;
  /** The overlay that changed what is asked; absent where none did. */
  readonly overlay?: string;
  /** What the vendor chose: none of it is wrong, and a reader wants to know it. */
  readonly choices: readonly string[];
  /** Its report, from the folder of the register. */
  readonly report: string;
}

/** One candidate and one Building Block. */
export interface RegisterEntry {
  /** Names the entry in addresses. */
  readonly id: string;
  readonly candidate: {
    readonly name: string;
    /** False where nobody has said a name: such an entry is of one submission alone. */
    readonly named: boolean;
  };
  readonly buildingBlock: { readonly id: string; readonly title: string; readonly govspec: string };
  /** The submission that the verdict rests on, by its SHA-256: the newest of those that asked everything. */
  readonly current: string;
  /** From the folder of the register. */
  readonly badge: { readonly svg: string; readonly endpoint: string };
  /** The newest first. */
  readonly submissions: readonly RegisteredSubmission[];
}

/**
 * Why a file shows nothing: it differs from what it says it is; it cannot be verified here; it cannot be read; it is the run
 * of another submission again.
 */
export const refusals = ['differs', 'unknown', 'unreadable', 'repeated'] as const;
export type Refusal = (typeof refusals)[number];

/** A file that was handed in, and that verification does not accept. */
export interface RefusedSubmission {
  readonly file: string;
  /** Absent where it was too large to be read. */
  readonly sha256?: string;
  readonly refusal: Refusal;
  /** Why, one line each. */
  readonly reasons: readonly string[];
  /** What it says of itself; absent where it says nothing that can be read. */
  readonly claims?: {
    readonly candidate: string;
    readonly buildingBlock: string;
    readonly govspec: string;
    readonly startedAt: string;
  };
}

/** Every candidate and Building Block of a folder of submissions, with what verification accepts. */
export interface Register {
  readonly schema: 'govstack-check/register@1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly title: string;
  /** In the order of Building Blocks, then of names. */
  readonly entries: readonly RegisterEntry[];
  readonly notVerified: readonly RefusedSubmission[];
}
