import path from 'node:path';
import { behaviourOf } from '../building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../building-blocks/behaviours.generated.js';
import {
  type BuildingBlockBehaviour,
  type CandidateOptions,
  ReferenceCandidate,
  type RunningCandidate,
  type SeededFault,
  type Sender,
  startReferenceCandidate,
} from '../mock/index.js';
import type { Catalogue } from '../model/catalogue.js';
import { isWithoutApi, shortName } from '../model/definition.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { foldersOf, type Plugin } from '../pipeline/plugin.js';
import { findBuildingBlock } from '../spec/registry.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';
import { packageRoot } from '../support/package/paths.js';

/** Says what a candidate does that breaks a requirement. */
export type Breaking = (behaviour: BuildingBlockBehaviour) => Required<Pick<CandidateOptions, 'behaviour' | 'faults'>>;

export interface MakeOptions {
  readonly buildingBlock: string;
  readonly token: string;
  readonly faults: readonly SeededFault[];
  /** Breaks a requirement: other behaviour, and faults besides those that are seeded. */
  readonly breaking?: Breaking;
  readonly partner?: string;
  /** Makes the calls of the candidate; by default, over HTTP. */
  readonly send?: Sender;
  /** What third parties add. */
  readonly plugins?: readonly Plugin[];
}

export interface StartOptions extends MakeOptions {
  readonly port: number;
}

/** A running reference candidate, and the profile that describes it. */
export interface StartedCandidate extends RunningCandidate {
  readonly profile: string;
}

/**
 * Starts the reference candidate of a Building Block.
 * @throws UserError when the Building Block or an operation named with a fault does not exist, or the port is taken.
 */
export async function startCandidate(options: StartOptions): Promise<StartedCandidate> {
  const candidate = await startReferenceCandidate({ ...(await candidateOptions(options)), port: options.port });
  return { ...candidate, profile: profileOf(options) };
}

/**
 * Makes the reference candidate of a Building Block, without a socket: its `handle` answers requests in this process.
 * @throws UserError when the Building Block, or an operation named with a fault, does not exist.
 */
export async function makeCandidate(options: MakeOptions): Promise<ReferenceCandidate> {
  return new ReferenceCandidate(await candidateOptions(options));
}

/** The profile of a bundled Building Block, or the one beside the files of a Building Block that a plugin brings. */
function profileOf({ buildingBlock, plugins }: MakeOptions): string {
  const folder = foldersOf(plugins).findLast((brought) => path.basename(brought) === buildingBlock);
  if (folder !== undefined) return path.join(folder, 'profile.yaml');
  return path.join(packageRoot, 'fixtures', 'profiles', `${buildingBlock}.yaml`);
}

async function candidateOptions(options: MakeOptions): Promise<CandidateOptions> {
  const { buildingBlock, plugins = [] } = options;
  const { catalogue, documents } = await loadCatalogue({ buildingBlock, plugins, allowExternalRefs: false });
  refuseWithoutApi(catalogue);
  refuseUnknownOperations(options, catalogue);
  const { folder } = await findBuildingBlock(buildingBlock, foldersOf(plugins));
  const behaviour = await behaviourOf(bundledBehaviours, buildingBlock, folder);
  const broken = options.breaking?.(behaviour) ?? { behaviour, faults: [] };
  return { ...options, catalogue, documents, ...broken, faults: [...options.faults, ...broken.faults] };
}

function refuseWithoutApi(catalogue: Catalogue): void {
  if (!isWithoutApi(catalogue)) return;
  throw new UserError(`There is no reference candidate of ${catalogue.buildingBlock.title}: it has no API to serve.`, {
    hint: 'govstack-check list shows the Building Blocks with operations.',
  });
}

function refuseUnknownOperations({ buildingBlock, faults }: MakeOptions, { operations }: Catalogue): void {
  const names = operations.map(shortName);
  const unknown = faults.find(({ operation }) => operation !== undefined && !names.includes(operation));
  if (unknown === undefined) return;
  throw new UserError(`There is no operation "${unknown.operation}" in ${buildingBlock}.`, {
    hint: knownNames(unknown.operation ?? '', names),
  });
}
