import type { Calls } from './behaviour.js';
import type { Operations } from './call.js';

/** One way in which the reference candidate breaks the sentence of a requirement, and nothing else. */
export interface Breaker {
  /** What the candidate does against the sentence; follows "a candidate that". */
  readonly does: string;
  /** Behaviour in place of that of the Building Block, by operation as `<api>/<name>`. */
  readonly operations?: Operations;
  /** What the candidate says when it calls, in place of what the Building Block says, by the operation that is called. */
  readonly calls?: Calls;
  /** Seeded faults by id, each at one operation, as `<api>/<name>`, or wherever it can show. */
  readonly faults?: readonly { readonly fault: string; readonly operation?: string }[];
  /** Other requirements that are broken with it, by what their sentences say. */
  readonly alsoBreaks?: readonly string[];
}

/** The breakers of a Building Block by the id of the requirement: one for each proof that needs one of its own. */
export type Breakers = Readonly<Record<string, readonly Breaker[]>>;
