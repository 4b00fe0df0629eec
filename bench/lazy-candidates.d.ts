import type { Operation } from '../src/model/definition.js';

/** What a candidate that does nothing may know. */
export interface About {
  readonly operations: readonly Operation[];
  /** The credential that it may ask for. */
  readonly token: string;
  /** A documented body of an operation, always the same. */
  readonly sample: (operation: Operation) => unknown;
}

/** The candidates by name. */
export declare const lazyCandidates: Readonly<Record<string, unknown>>;

/**
 * Serves a lazy candidate on 127.0.0.1.
 * @throws Error when there is none of that name.
 */
export declare function startLazyCandidate(
  name: string,
  about: About,
): Promise<{ readonly url: string; close(): Promise<void> }>;
