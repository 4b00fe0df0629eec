import { expect, it } from 'vitest';
import { faultRuns, spec } from '../support/fault-runs.js';
import { isExpected, testFaultsIn } from '../support/fault-tests.js';
import { checkOwn, failuresOf } from '../support/harness.js';

/**
 * Every fault once, in a group of operations of some Building Block that shows it, and many of them in one run.
 * `npm run bench:faults` seeds every one of them in every Building Block.
 */
const { runs, ofDocument } = await faultRuns();

testFaultsIn(runs);

it('nearly all faults are seeded', () => {
  expect(runs.flatMap(({ packed }) => packed).length).toBeGreaterThan(110);
});

/** None, as long as every fault can show in a GovSpec. */
it('a fault that only a document of one’s own can show is found there, and nothing else is blamed', async () => {
  for (const fault of ofDocument) {
    const failures = failuresOf(await checkOwn(spec, { faults: [{ fault }] }));
    expect(failures.map(({ rule }) => rule)).toContain(fault.foundBy[0]);
    expect(failures.filter(({ rule }) => !isExpected(fault, rule)).map(({ id }) => id)).toEqual([]);
  }
});
