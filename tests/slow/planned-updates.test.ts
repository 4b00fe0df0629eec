import { expect, it } from 'vitest';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import { roleOf } from '../../src/model/parts.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { get } from '../../src/support/json/pointer.js';
import { definitionOf } from '../support/definitions.js';
import { buildingBlocks } from '../support/harness.js';

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
