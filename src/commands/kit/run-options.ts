import type { Probe } from '../../model/cross-functional.js';
import type { Depth } from '../../model/depth.js';
import type { JudgingOptions } from './judging-options.js';
import type { ProfileOptions } from './profile-options.js';
import type { SelectionOptions } from './selection-options.js';

/** What the command line of a run says. */
export interface RunOptions extends JudgingOptions, ProfileOptions, SelectionOptions {
  readonly spec?: string;
  readonly bindings?: string;
  readonly allowExternalRefs: boolean;
  readonly features?: string;
  readonly listen?: { readonly host: string; readonly port: number };
  readonly publicUrl?: string;
  readonly out?: string;
  readonly resume?: string;
  readonly submission?: string;
  readonly format: string;
  readonly probe: readonly Probe[];
  readonly waitFor?: number;
  readonly continue: boolean;
  readonly identify: boolean;
  readonly dryRun: boolean;
  readonly allowWrites: boolean;
  readonly readOnly: boolean;
  readonly keepItems: boolean;
  readonly seed?: number;
  readonly depth: Depth;
  readonly concurrency?: number;
  readonly rate?: number;
  readonly maxTime?: number;
  readonly plugin: readonly string[];
}
