import { expect, it } from 'vitest';
import { greatestSeed } from '../../src/model/plan.js';
import { checkReference, fault } from '../support/harness.js';

const seeds = [1, 360, greatestSeed];

it.each([
  ['messaging', []],
  ['wallet', []],
  ['digital-registries', []],
  ['digital-registries', [fault('update-lost')]],
])('the verdicts on %s are the same with every seed (%#)', async (buildingBlock, faults) => {
  const told = [];
  for (const seed of seeds) {
    const { verdicts, run } = await checkReference(buildingBlock, { faults, request: { seed } });
    expect(run.seed).toBe(seed);
    told.push(verdicts.map(({ id, outcome }) => `${id} ${outcome}`));
  }
  const [one, ...others] = told;
  for (const other of others) expect(other).toEqual(one);
  expect(one?.some((line) => line.endsWith(' fail'))).toBe(faults.length > 0);
});
