import path from 'node:path';
import type { SeededFault } from '../mock/active-fault.js';
import { type RunningCandidate, startReferenceCandidate } from '../mock/reference-candidate.js';
import { shortName } from '../model/catalogue.js';
import { loadCatalogue } from '../pipeline/check.js';
import { UserError } from '../support/errors.js';
import { packageRoot } from '../support/package/paths.js';

export interface StartOptions {
  readonly buildingBlock: string;
  readonly token: string;
  readonly faults: readonly SeededFault[];
  readonly port: number;
  readonly partner?: string;
}

/** A running reference candidate, and the profile that describes it. */
export interface StartedCandidate extends RunningCandidate {
  readonly profile: string;
}

/**
 * Starts the reference candidate of a Building Block.
 * @throws UserError when the Building Block, or an operation named with a fault, does not exist, or the port is taken.
 */
export async function startCandidate(options: StartOptions): Promise<StartedCandidate> {
  const { buildingBlock } = options;
  const { catalogue, documents } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  const names = catalogue.operations.map(shortName);
  const stranger = options.faults.find(({ operation }) => operation !== undefined && !names.includes(operation));
  if (stranger !== undefined) {
    throw new UserError(`There is no operation "${stranger.operation}" in ${buildingBlock}.`, {
      hint: `Known: ${names.join(', ')}.`,
    });
  }
  const candidate = await startReferenceCandidate({ ...options, catalogue, documents });
  return { ...candidate, profile: path.join(packageRoot, 'fixtures', 'profiles', `${buildingBlock}.yaml`) };
}
