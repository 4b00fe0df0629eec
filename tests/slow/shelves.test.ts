import { describe, expect, it } from 'vitest';
import { alarmsIn, failuresOf } from '../support/harness.js';
import { checkShelves, shelfFaults, shelfInnocents, shownAmongMany } from '../support/shelf-runs.js';

describe('a library of two tenants', () => {
  it.each([[[]], ...shelfInnocents.map((id) => [[id]])])(
    'that conforms raises no alarm, with %j',
    async (deviations) => {
      expect(alarmsIn(await checkShelves(deviations))).toEqual([]);
    },
  );

  it.each(shelfFaults)('with the fault %s is found by %s', async (fault, rule) => {
    const failures = failuresOf(await checkShelves([fault], shownAmongMany.has(fault) ? [] : [rule]));
    expect(failures.map((verdict) => verdict.rule)).toContain(rule);
  });
});
