import { Kept } from '../../model/kept.js';
import type { ScenarioResult } from '../../model/scenario-result.js';
import { groupBy } from '../../support/group-by.js';
import { packedResults } from '../../support/packed-evidence.js';

/** Packs the results that came last, those of each feature together: they are looked at again when all features have run. */
export function putAwayResults(results: ScenarioResult[]): void {
  const from = results.findLastIndex((result) => result instanceof Kept) + 1;
  const fresh = groupBy(results.splice(from), ({ file }) => file);
  for (const own of fresh.values()) results.push(...packedResults(own));
}
