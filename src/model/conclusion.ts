/**
 * What a check of one candidate comes to, in the one word that every command and format uses, from best to worst. Later
 * words take precedence: a candidate with gaps has gaps, whatever else was not verified.
 */
export const conclusionWords = ['conforms', 'not-decided', 'not-enough-verified', 'has-gaps', 'incomplete'] as const;
export type ConclusionWord = (typeof conclusionWords)[number];

/** The word, and the figures that stand beside it. */
export interface Conclusion {
  readonly word: ConclusionWord;
  /** Whether enough was verified for gaps to be found, had there been any. */
  readonly enough: boolean;
  /** Published operations: how many were verified, and the ids of those that had to be and were not. */
  readonly operations: {
    readonly fit: number;
    readonly gaps: number;
    readonly of: number;
    readonly unverified: readonly string[];
  };
  /** REQUIRED requirements that the regime counts. */
  readonly required: { readonly met: number; readonly gaps: number; readonly open: number; readonly of: number };
  /** The least coverage that was asked for, as a percentage; absent where every REQUIRED operation had to be verified. */
  readonly minCoverage?: number;
}
