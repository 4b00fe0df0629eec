import type { PlacedChange } from './placed-change.js';

/** Another value that the definition allows in a place, and the clause that allows it. */
export interface Variation {
  readonly title: string;
  readonly subject: string;
  readonly change: PlacedChange;
  /** What has to change with it. */
  readonly further?: readonly PlacedChange[];
  readonly clause: string;
  /** Why a refusal is held against nobody. */
  readonly doubt?: string;
}
