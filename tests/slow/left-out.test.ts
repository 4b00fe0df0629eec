import { expect, it } from 'vitest';
import type { Deviation } from '../../src/mock/kit/fault.js';
import { faultRuns, innocentRuns } from '../support/fault-runs.js';
import { showsNowhere } from '../support/seeded-run.js';

async function thatShow(deviations: readonly Deviation[]): Promise<string[]> {
  const found = await Promise.all(deviations.map(async (one) => ((await showsNowhere(one)) ? [] : [one.id])));
  return found.flat();
}

it('no fault is left out of the runs of many faults that could show in a GovSpec', async () => {
  const { ofDocument, leftOut } = await faultRuns();
  expect(await thatShow([...ofDocument, ...leftOut])).toEqual([]);
});

it('no innocent deviation is left out that could show in a GovSpec', async () => {
  expect(await thatShow((await innocentRuns()).leftOut)).toEqual([]);
});
