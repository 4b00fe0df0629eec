import path from 'node:path';
import { expect, it } from 'vitest';
import { featuresFolderOf, findDrift, renderFeatures } from '../src/features/feature-files.js';
import { planFor } from '../src/pipeline/checks.js';
import { packageRoot } from '../src/support/package/paths.js';
import { definitionOf } from './support/definitions.js';
import { buildingBlocks } from './support/harness.js';

const folder = path.join(packageRoot, 'features');

it.each(buildingBlocks)('the features of %s on disk are those of its plan', async (buildingBlock) => {
  const { catalogue } = await definitionOf(buildingBlock);
  const drift = await findDrift(featuresFolderOf(folder, catalogue), renderFeatures(planFor(catalogue), catalogue));
  expect(drift).toEqual({ missing: [], changed: [], extra: [] });
});
