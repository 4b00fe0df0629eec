import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Drift, featuresFolderOf, findDrift, renderFeatures, writeFeatures } from '../features/feature-files.js';
import type { Check } from '../model/check.js';
import { isWithoutApi } from '../model/definition.js';
import { allChecks } from '../pipeline/checks.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import type { Plugin } from '../pipeline/plugin.js';
import { makePlan } from '../plan/make-plan.js';
import { readRegistry } from '../spec/registry.js';
import { packageRoot } from '../support/package/paths.js';
import { makeOverview } from './make-overview.js';
import { overviewFile } from './overview.js';

export interface Generated {
  readonly folder: string;
  readonly files: number;
  /** The GovSpec has no API, so there is nothing to generate. */
  readonly withoutApi: boolean;
  /** How the features on disk differed before. */
  readonly drift: Drift;
}

/** The Building Blocks with an API. */
export async function knownBuildingBlocks(): Promise<string[]> {
  return (await readRegistry()).map(({ id }) => id);
}

/** Writes the list of all Building Blocks, or only looks at it. @returns true when it was not as it should be */
export async function generateOverview({ write }: { write: boolean }): Promise<boolean> {
  const made = await makeOverview();
  const known = await readFile(overviewFile, 'utf8').catch(() => '');
  if (write && known !== made) await writeFile(overviewFile, made);
  return known !== made;
}

/**
 * Generates the features of a Building Block: the first half of the pipeline.
 * @param options.checks those of the package
 */
export async function generateFeatures(
  buildingBlock: string,
  options: { checks: readonly Check[]; out?: string; plugins?: readonly Plugin[]; write: boolean },
): Promise<Generated> {
  const { plugins = [] } = options;
  const { catalogue } = await loadCatalogue({ buildingBlock, plugins, allowExternalRefs: false });
  const files = renderFeatures(makePlan(catalogue, { checks: allChecks(options.checks, plugins) }), catalogue);
  const folder = featuresFolderOf(options.out ?? path.join(packageRoot, 'features'), catalogue);
  const drift = await findDrift(folder, files);
  if (options.write) await writeFeatures(folder, files);
  return { folder, files: [...files.keys()].length, withoutApi: isWithoutApi(catalogue), drift };
}
