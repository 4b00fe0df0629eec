/** Why an item stays for which the definition has no operation. */
export const noOperation = 'no operation removes it';

/** An item that a run created and that is still there, as far as is known. */
export interface LeftItem {
  /** What it is, by the name of its resource. */
  readonly resource: string;
  /** The operation that created it. */
  readonly operation: string;
  /** Absent where the candidate did not say. */
  readonly identifier?: string;
  /** Why it was not removed. */
  readonly why: string;
}

/** What became of the items that a run created. */
export interface CleanUp {
  /** How many were removed at the end; those that scenarios removed are not counted. */
  readonly removed: number;
  readonly left: readonly LeftItem[];
}
