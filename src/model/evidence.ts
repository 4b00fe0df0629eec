/** What a vendor can answer about a requirement. */
export const answers = ['met', 'not-met', 'not-applicable'] as const;

/** One answer of a vendor, with what supports it. */
export interface EvidenceAnswer {
  /** The id of the requirement. */
  readonly requirement: string;
  readonly answer: (typeof answers)[number];
  /** What makes it so, or why it does not apply. */
  readonly statement: string;
  readonly links: readonly string[];
  /** Files next to the evidence file, with the hash of their content when the report was made. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Who answers. */
  readonly by: string;
  /** The day of the answer, as YYYY-MM-DD. */
  readonly on: string;
  /** The last day on which the answer holds, as YYYY-MM-DD. */
  readonly expires?: string;
}

/** What a vendor hands in in addition to the tests. */
export interface Evidence {
  readonly candidate: string;
  /** The Building Block that it is for; absent where it answers only what is asked of all. */
  readonly buildingBlock?: string;
  /** Hash of the file. */
  readonly sha256: string;
  readonly answers: readonly EvidenceAnswer[];
}
