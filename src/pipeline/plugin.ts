import type { CheckDefinition } from '../model/check.js';
import type { Format } from '../model/format.js';

/**
 * What a third party adds from a package or a folder: checks, formats, Building Blocks. Its checks are planned, run, judged and reported like bundled
 * ones; their ids are prefixed by the name of the plugin.
 */
export interface Plugin {
  /** Lower-case letters, digits and dashes. */
  readonly name: string;
  /** Checks by their id within the plugin. */
  readonly checks?: Readonly<Record<string, CheckDefinition>>;
  /** Formats of reports by their name, as --format has them. */
  readonly formats?: Readonly<Record<string, Format>>;
  /**
   * Folders of Building Blocks, each named after its id, with `building-block.yaml`, the definitions in a folder named
   * after the version of the GovSpec, and perhaps `behaviour.js` and `profile.yaml` of its reference candidate.
   */
  readonly buildingBlocks?: readonly string[];
}

/** The folders of the Building Blocks that plugins bring. */
export function foldersOf(plugins: readonly Plugin[] = []): string[] {
  return plugins.flatMap(({ buildingBlocks = [] }) => buildingBlocks);
}
