import { describe, expect, it } from 'vitest';
import { fleetDocument, fleetServer } from './support/fleet.js';
import { checkForeign } from './support/foreign-candidate.js';
import { failuresOf } from './support/harness.js';

/** What can be wrong with the fleet, and the check that is to find it. */
const faults = [
  ['twins-kept', 'duplicate-refused'],
  ['twin-fails', 'duplicate-refused'],
  ['licence-taken-over', 'duplicate-refused'],
  ['finish-from-any', 'action-refused'],
  ['start-from-any', 'action-refused'],
  ['fields-ignored', 'fields-selected'],
  ['first-field-only', 'fields-selected'],
  ['expand-ignored', 'parts-expanded'],
  ['other-expanded', 'parts-expanded'],
  ['any-revision', 'stale-version'],
  ['expanded-alone', 'parts-expanded'],
] as const;

/** What looks wrong and is legitimate. */
const innocents = ['twin-answered', 'done-again', 'revision-always', 'always-expanded', 'never-counted'] as const;

const failedRules = async (...deviations: string[]): Promise<string[]> =>
  failuresOf(await checkForeign(fleetDocument, fleetServer(deviations))).map(({ rule, id, problems }) =>
    rule === '' ? `${id}: ${problems[0]?.actual}` : rule,
  );

describe('a fleet', () => {
  it.each([[[]], [innocents]] as const)('that conforms raises no alarm, with %j', async (deviations) => {
    const failures = failuresOf(await checkForeign(fleetDocument, fleetServer(deviations)));
    expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
  });

  it.each(faults)('with the fault %s is found by %s', async (fault, rule) => {
    expect(await failedRules(fault)).toContain(rule);
  });
});
