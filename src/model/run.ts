import type { CandidateAccess } from './candidate-access.js';
import type { CheckPhrase } from './evidence-kinds.js';
import type { OnProgress } from './run-progress.js';

/** Everything that a run needs: the candidate, and what is asked of it. */
export interface RunInput extends CandidateAccess {
  /** Keeps the run as Cucumber messages. They take ten times the room of all else. */
  readonly messages?: boolean;
  /** The phrases that checks bring, by their text. */
  readonly phrases: ReadonlyMap<string, CheckPhrase>;
  /** The folder that holds the features, and the feature files below it. */
  readonly featuresFolder: string;
  readonly featureFiles: readonly string[];
  /** Features that are asked of every Building Block alike, as whole paths. */
  readonly commonFeatures: readonly string[];
  readonly tags: string;
  /**
   * Features all of whose scenarios are planned and selected, as they stand: of those that the run does not begin, none is read. Absent
   * where nobody knows.
   */
  readonly knownFeatures?: ReadonlyMap<string, unknown>;
  /** Maximum number of concurrent requests. */
  readonly concurrency: number;
  readonly onProgress: OnProgress;
  /** Other candidates that a journey may ask, by Building Block. */
  readonly partners?: ReadonlyMap<string, CandidateAccess>;
}
