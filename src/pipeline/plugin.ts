import type { CheckDefinition } from '../model/check.js';
import type { Format } from '../model/format.js';

/**
 * What a third party adds from a package or a folder. Its checks are planned, run, judged and reported like bundled
 * ones; their ids are prefixed by the name of the plugin.
 */
export interface Plugin {
  /** Lower-case letters, digits and dashes. */
  readonly name: string;
  /** Checks by their id within the plugin. */
  readonly checks?: Readonly<Record<string, CheckDefinition>>;
  /** Formats of reports by their name, as --format has them. */
  readonly formats?: Readonly<Record<string, Format>>;
}
