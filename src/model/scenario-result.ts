import type { CleanUp } from './clean-up.js';
import type { Exchange } from './exchange.js';
import type { Finding } from './verdict.js';

/** What one scenario showed. */
export interface ScenarioResult {
  readonly id: string;
  readonly rule: string;
  readonly operation: string;
  readonly requirements: readonly string[];
  readonly level?: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** Its steps as they stand in the feature, one text a step. */
  readonly steps: readonly string[];
  readonly finding: Finding;
  readonly observations: readonly string[];
  readonly exchange?: Exchange;
  readonly earlier: readonly Exchange[];
  /** The exchanges that were made after the judged one; absent where there are none. */
  readonly later?: readonly Exchange[];
  /** The step that ended it early. */
  readonly stoppedAt?: { readonly buildingBlock: string; readonly part: string; readonly text: string };
}

/** Items that were created for scenarios to rest on, as the answers say, and were not there at the end of the run. */
export interface LostItems {
  /** The operation that creates them. */
  readonly operation: string;
  readonly lost: number;
  /** How many were created and read. */
  readonly created: number;
  /** The creation of one of them, and the read that did not find it. */
  readonly create: Exchange;
  readonly read: Exchange;
}

/** Features that were not begun, by their files, and why. */
export type Unbegun = ReadonlyMap<string, string>;

export interface RunOutput {
  readonly results: readonly ScenarioResult[];
  readonly lost: readonly LostItems[];
  /** What became of the items that the run created; absent where they were to stay. */
  readonly items?: CleanUp;
  /** Every exchange of the run. */
  readonly recorded: readonly Exchange[];
  /** Why the run ended early; undefined when it did not. */
  readonly stoppedBy?: string;
  /** How many features, in their order, had begun when the run ended early; absent where all had. */
  readonly featuresBegun?: number;
  /** Features that the run did not begin, because it had ended before them; they have no results. */
  readonly unbegun?: Unbegun;
  /** The run as Cucumber messages, one JSON text a line, for GovStack's test platform; empty unless asked for. */
  readonly messages: string;
  /** Replaces the secrets that the run held or obtained, in every form in which they travel. */
  readonly mask: (text: string) => string;
}
