import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { featuresFolderOf, findDrift, listFeatures, renderFeatures } from '../src/features/feature-files.js';
import { planFor } from '../src/pipeline/checks.js';
import { packageRoot } from '../src/support/package/paths.js';
import { definitionOf } from './support/definitions.js';
import { buildingBlocks } from './support/harness.js';

/** What features written by hand are tagged with: a journey, and what shows a requirement. */
const ofProject: ReadonlySet<string> = new Set(['journey', 'requirement']);

const folder = path.join(packageRoot, 'features');

it.each(buildingBlocks)('the features of %s on disk are those of its plan', async (buildingBlock) => {
  const { catalogue } = await definitionOf(buildingBlock);
  const drift = await findDrift(featuresFolderOf(folder, catalogue), renderFeatures(planFor(catalogue), catalogue));
  expect(drift).toEqual({ missing: [], changed: [], extra: [] });
});

it('every check that a feature names is there', async () => {
  const files = await listFeatures(folder);
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/@check=(\S+)/g)].map(([, check = '']) => check)));
  const known = new Set<string>(bundledChecks.map(({ rule }) => rule));
  expect([...named].filter((check) => !ofProject.has(check) && !known.has(check))).toEqual([]);
});
