import { expect, it } from 'vitest';
import { buildingBlocks } from '../support/harness.js';
import { judgedTwice } from '../support/judged-twice.js';

it.each(buildingBlocks)('a run of %s is judged again from its recording alone', { timeout: 180_000 }, async (id) => {
  const { live, again, missed } = await judgedTwice(id, { partner: true });
  expect(missed).toEqual([]);
  expect(again).toEqual(live);
});
