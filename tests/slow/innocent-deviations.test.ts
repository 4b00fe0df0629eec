import { expect, it } from 'vitest';
import { innocentRuns, spec } from '../support/fault-runs.js';
import { checkOwn, commonFailuresOf, failuresOf } from '../support/harness.js';
import { testInnocentsIn } from '../support/innocent-tests.js';

/** Every innocent deviation once, where the check that might take it for a fault looks at it. */
const { runs, ofDocument } = await innocentRuns();

testInnocentsIn(runs);

it.each(ofDocument)('$id raises no alarm, in the whole candidate neither', async (innocent) => {
  const { settle } = innocent;
  const profile = settle === undefined ? {} : { settle };
  const report = await checkOwn(spec, { faults: [{ fault: innocent }], profile });
  const failures = [...failuresOf(report), ...commonFailuresOf(report)];
  expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
  expect(report.score.counts.error).toBe(0);
});

it('nearly all of them are tried', () => {
  const tried = runs.flatMap(({ packed }) => packed);
  expect(tried.length + ofDocument.length).toBeGreaterThan(25);
});
