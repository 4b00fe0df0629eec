import { describe, expect, it } from 'vitest';
import { checkFleet, fleetFaults, fleetInnocents } from '../support/fleet-runs.js';
import { alarmsIn, failuresOf } from '../support/harness.js';

describe('a fleet', () => {
  it.each([[[]], ...fleetInnocents.map((id) => [[id]])])(
    'that conforms raises no alarm, with %j',
    async (deviations) => {
      expect(alarmsIn(await checkFleet(deviations))).toEqual([]);
    },
  );

  it.each(fleetFaults)('with the fault %s is found by %s', async (fault, rule) => {
    expect(failuresOf(await checkFleet([fault])).map((verdict) => verdict.rule)).toContain(rule);
  });
});
