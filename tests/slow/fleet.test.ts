import { describe, expect, it } from 'vitest';
import { checkFleet, fleetFaults, fleetInnocents } from '../support/fleet-runs.js';
import { failuresOf } from '../support/harness.js';

describe('a fleet', () => {
  it.each([[[]], ...fleetInnocents.map((id) => [[id]])])(
    'that conforms raises no alarm, with %j',
    async (deviations) => {
      const failures = failuresOf(await checkFleet(deviations));
      expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
    },
  );

  it.each(fleetFaults)('with the fault %s is found by %s', async (fault, rule) => {
    expect(failuresOf(await checkFleet([fault])).map((verdict) => verdict.rule)).toContain(rule);
  });
});
