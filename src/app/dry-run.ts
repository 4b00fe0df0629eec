import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { behaviourOf } from '../building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../building-blocks/behaviours.generated.js';
import { ReferenceCandidate } from '../mock/index.js';
import type { DryRequest, DryRunEnd } from '../model/dry-run.js';
import type { CheckRequest } from '../pipeline/check-request.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import type { LoadedDefinition } from '../pipeline/loaded-definition.js';
import { baseUrls } from '../pipeline/open-candidate.js';
import { foldersOf } from '../pipeline/plugin.js';
import { findBuildingBlock } from '../spec/registry.js';
import type { Environment } from '../support/environment.js';
import { dryRunEnded } from './dry-run-ended.js';
import { DryNetwork, madeUpToken } from './dry-run-network.js';

/** What a dry run is about; it keeps nothing, and leaves no files. */
export type DryRunRequest = Omit<
  CheckRequest,
  'concurrency' | 'maxConcurrency' | 'network' | 'recorder' | 'begun' | 'out'
>;

/** What sends the requests of a dry run, and where they go. */
export interface DryRunParts {
  /** @returns why it ended early, where it did */
  readonly send: (
    request: CheckRequest,
    about: { readonly environment: Environment; readonly loaded: LoadedDefinition },
  ) => Promise<string | undefined>;
  /** Told of each request when a run would send it. */
  readonly onRequest: (request: DryRequest) => void;
  readonly environment: Environment;
}

/**
 * Makes the requests of a run against the reference candidate in this process. Nothing is sent, and no answer is held against anybody.
 * @throws UserError when the input is unusable, nothing is selected, or the user interrupts.
 */
export async function dryRun(
  request: DryRunRequest,
  { send, onRequest, environment }: DryRunParts,
): Promise<DryRunEnd> {
  const { profile, buildingBlock } = request;
  const loaded = await loadCatalogue(request);
  const behaviour = await behaviourFor(request);
  const network = new DryNetwork({
    candidate: (call) => new ReferenceCandidate({ ...loaded, behaviour, token: madeUpToken, faults: [], send: call }),
    profile,
    urls: Object.values(baseUrls(profile, loaded.catalogue)),
    clock: environment.clock,
    onRequest,
  });
  const out = await mkdtemp(path.join(tmpdir(), 'govstack-check-'));
  const dry = { ...request, network, out, allowWrites: true, concurrency: 1 };
  try {
    const stoppedBy = await send(dry, { environment, loaded });
    if (stoppedBy !== undefined) throw dryRunEnded(`the run ended early: ${stoppedBy}`);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
  const besides = [...network.handshakes].map((host) => `TLS handshakes with ${host}`);
  return { buildingBlock, besides };
}

async function behaviourFor({ buildingBlock, spec, plugins }: DryRunRequest) {
  if (spec !== undefined) return { operations: {} };
  const { folder } = await findBuildingBlock(buildingBlock, foldersOf(plugins));
  return behaviourOf(bundledBehaviours, buildingBlock, folder);
}
