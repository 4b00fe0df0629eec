import path from 'node:path';
import { defaultDepth, defaultSeed } from './check-request.js';
import { type Drift, featuresFolderOf, findDrift, renderFeatures, writeFeatures } from './features/feature-files.js';
import { packageRoot } from './package/paths.js';
import { loadCatalogue } from './pipeline.js';
import { makePlan } from './plan/make-plan.js';
import { readRegistry } from './spec/registry.js';

export interface Generated {
  readonly folder: string;
  readonly files: number;
  /** How the features on disk differed before. */
  readonly drift: Drift;
}

/** The Building Blocks with a definition. */
export async function knownBuildingBlocks(): Promise<string[]> {
  return (await readRegistry()).map(({ id }) => id);
}

/** Generates the features of a Building Block: the first half of the pipeline. */
export async function generateFeatures(
  buildingBlock: string,
  options: { out?: string; write: boolean },
): Promise<Generated> {
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  const files = renderFeatures(makePlan(catalogue, { seed: defaultSeed, objects: {}, depth: defaultDepth }), catalogue);
  const folder = featuresFolderOf(options.out ?? path.join(packageRoot, 'features'), catalogue);
  const drift = await findDrift(folder, files);
  if (options.write) await writeFeatures(folder, files);
  return { folder, files: files.size, drift };
}
