import path from 'node:path';
import { expect, it } from 'vitest';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { featuresFolderOf, findDrift, renderFeatures } from '../src/features/feature-files.js';
import { roleOf } from '../src/model/parts.js';
import { makePlan } from '../src/plan/make-plan.js';
import { get } from '../src/support/json/pointer.js';
import { packageRoot } from '../src/support/package/paths.js';
import { definitionOf } from './support/definitions.js';
import { buildingBlocks } from './support/harness.js';

const folder = path.join(packageRoot, 'features');

it.each(buildingBlocks)('the features of %s on disk are those of its plan', async (buildingBlock) => {
  const { catalogue } = await definitionOf(buildingBlock);
  const drift = await findDrift(
    featuresFolderOf(folder, catalogue),
    renderFeatures(makePlan(catalogue, { checks: bundledChecks }), catalogue),
  );
  expect(drift).toEqual({ missing: [], changed: [], extra: [] });
});

it('whoever changes an item sends the identifier of that item, and no other', async () => {
  const sent = await Promise.all(buildingBlocks.map(identifiersOfUpdates));
  const found = sent.flat();
  expect(found.length).toBeGreaterThan(5);
  for (const { operation, identifier } of found) expect({ operation, identifier }).toMatchObject({ identifier: named });
});

const named = expect.stringMatching(/\{\{existing |\{\{kept |\{\{profile /);

/** What stands as the identifier in the bodies of updates that carry one. */
async function identifiersOfUpdates(buildingBlock: string): Promise<{ operation: string; identifier: unknown }[]> {
  const { catalogue } = await definitionOf(buildingBlock);
  return makePlan(catalogue, { checks: bundledChecks }).operations.flatMap(({ operation, template }) => {
    const found = roleOf(catalogue, operation);
    const { part: { sent = undefined } = {}, resource } = found ?? {};
    if (found?.role !== 'update' || sent === undefined || resource?.identifier === undefined) return [];
    const identifier = get(template?.body?.value ?? null, `${sent}${resource.identifier}`);
    return identifier === undefined ? [] : [{ operation: operation.id, identifier }];
  });
}
