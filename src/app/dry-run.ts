import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { behaviourOf } from '../building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../building-blocks/behaviours.generated.js';
import { ReferenceCandidate } from '../mock/index.js';
import type { DryRun } from '../model/dry-run.js';
import type { CheckRequest } from '../pipeline/check-request.js';
import type { Judging } from '../pipeline/judge-recording.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { baseUrls } from '../pipeline/open-candidate.js';
import { foldersOf } from '../pipeline/plugin.js';
import { findBuildingBlock } from '../spec/registry.js';
import { DryNetwork, madeUpToken } from './dry-run-network.js';

/** What a dry run is about; it keeps nothing, and leaves no files. */
export type DryRunRequest = Omit<
  CheckRequest,
  'concurrency' | 'maxConcurrency' | 'network' | 'recorder' | 'begun' | 'out'
>;

/**
 * Makes a run against the reference candidate in this process, and tells the requests in their order. Nothing is sent.
 * @throws UserError when the input is unusable, or nothing is selected.
 */
export async function dryRun(request: DryRunRequest, { check, environment }: Judging): Promise<DryRun> {
  const { profile, buildingBlock } = request;
  const loaded = await loadCatalogue(request);
  const behaviour = await behaviourFor(request);
  const network = new DryNetwork({
    candidate: (send) => new ReferenceCandidate({ ...loaded, behaviour, token: madeUpToken, faults: [], send }),
    profile,
    urls: Object.values(baseUrls(profile, loaded.catalogue)),
    clock: environment.clock,
  });
  const out = await mkdtemp(path.join(tmpdir(), 'govstack-check-'));
  const dry = { ...request, network, out, allowWrites: true, concurrency: 1 };
  try {
    await check(dry, environment, loaded);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
  const besides = [...network.handshakes].map((host) => `TLS handshakes with ${host}`);
  return { buildingBlock, requests: network.requests, besides };
}

async function behaviourFor({ buildingBlock, spec, plugins }: DryRunRequest) {
  if (spec !== undefined) return { operations: {} };
  const { folder } = await findBuildingBlock(buildingBlock, foldersOf(plugins));
  return behaviourOf(bundledBehaviours, buildingBlock, folder);
}
