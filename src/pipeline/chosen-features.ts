import type { Custom } from '../features/scenario-texts.js';

/** The features of a run. */
export interface Features {
  readonly folder: string;
  readonly files: readonly string[];
  /** Files that are not as they are generated or lie in the package: changed, added or removed. */
  readonly edited: readonly string[];
  /** Scenarios that are not as they are generated or lie in the package. */
  readonly custom: ReadonlyMap<string, Custom>;
  /** The operations, as their ids, by the files that are as they are generated. */
  readonly operations: ReadonlyMap<string, string>;
}
