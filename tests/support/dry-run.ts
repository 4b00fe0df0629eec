import type { DryRequest, DryRunEnd } from '../../src/model/dry-run.js';

/** A dry run as it is printed with --format json. */
export interface DryRun extends DryRunEnd {
  readonly requests: readonly DryRequest[];
}
