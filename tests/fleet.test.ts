import { describe, expect, it } from 'vitest';
import { dealFaults, onePerCheck } from './support/dealt-faults.js';
import { checkFleet, fleetFaults, fleetInnocents } from './support/fleet-runs.js';
import { alarmsIn, failuresOf } from './support/harness.js';

/** tests/slow/fleet.test.ts tries each fault by itself. */
const dealt = dealFaults(onePerCheck(fleetFaults), 1);

describe('a fleet', () => {
  it('that conforms raises no alarm, in a legitimate way of its own neither', async () => {
    expect(alarmsIn(await checkFleet(fleetInnocents))).toEqual([]);
  });

  it.each(dealt)('with the fault $fault among others is found by $check', async ({ check, batch }) => {
    batch.report ??= checkFleet(batch.faults);
    expect(failuresOf(await batch.report).map(({ rule }) => rule)).toContain(check);
  });
});
