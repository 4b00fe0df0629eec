import path from 'node:path';
import { expect, it } from 'vitest';
import { checkProfile } from '../../src/profile/check-profile.js';
import { readProfile } from '../../src/profile/read-profile.js';
import { definitionOf } from '../support/definitions.js';
import { buildingBlocks, cli, temporaryFolder, token } from '../support/harness.js';

it.each(buildingBlocks)('init writes a profile of %s that run takes as it is', async (buildingBlock) => {
  const file = path.join(await temporaryFolder(), 'govstack-check.yaml');
  expect((await cli(['init', buildingBlock, '--out', file])).code).toBe(0);
  const { catalogue } = await definitionOf(buildingBlock);
  checkProfile(await readProfile(file, { GOVSTACK_REFERENCE_TOKEN: token, GOVSTACK_TOKEN: token }), catalogue);
});
