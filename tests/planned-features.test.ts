import path from 'node:path';
import { expect, it } from 'vitest';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { featuresFolderOf, findDrift, renderFeatures } from '../src/features/feature-files.js';
import { makePlan } from '../src/plan/make-plan.js';
import { packageRoot } from '../src/support/package/paths.js';
import { definitionOf } from './support/definitions.js';
import { smallBuildingBlocks } from './support/harness.js';

const folder = path.join(packageRoot, 'features');

/** `npm run check:features` looks at those of every Building Block. */
it.each(smallBuildingBlocks)('the features of %s on disk are those of its plan', async (buildingBlock) => {
  const { catalogue } = await definitionOf(buildingBlock);
  const drift = await findDrift(
    featuresFolderOf(folder, catalogue),
    renderFeatures(makePlan(catalogue, { checks: bundledChecks }), catalogue),
  );
  expect(drift).toEqual({ missing: [], changed: [], extra: [] });
});
