import { describe, expect, it } from 'vitest';
import { innocentRuns, spec } from './support/fault-runs.js';
import { checkOwn, commonFailuresOf, failuresOf } from './support/harness.js';
import { failuresIn } from './support/pack-runs.js';

/** Every innocent deviation once, where the check that might take it for a fault looks at it. */
const { runs, ofDocument } = await innocentRuns();

describe('a candidate that conforms in another way', () => {
  it.each(runs)('raises no alarm in run $#', async ({ packed, report }) => {
    const made = await report();
    const alarms = packed.flatMap((one) =>
      failuresIn(made, one).map(({ id, problems }) => `${one.item.id}: ${id}: ${problems[0]?.actual}`),
    );
    expect(alarms).toEqual([]);
    expect(made.score.counts.error).toBe(0);
  });

  it.each(ofDocument)('$id raises no alarm, in the whole candidate neither', async (innocent) => {
    const { settle } = innocent;
    const profile = settle === undefined ? {} : { settle };
    const report = await checkOwn(spec, { faults: [{ fault: innocent }], profile });
    const failures = [...failuresOf(report), ...commonFailuresOf(report)];
    expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
  });

  it('is tried in nearly every way', () => {
    const tried = runs.flatMap(({ packed }) => packed);
    expect(tried.length + ofDocument.length).toBeGreaterThan(25);
  });
});
