import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fault } from './support/harness.js';
import { judgedTwice } from './support/judged-twice.js';

/** With one Building Block; tests/slow does it with all of them. */
it('a run that is judged again from its recording gives the same report, and nothing is sent', async () => {
  const { live, again, missed, folder } = await judgedTwice('registration', {
    faults: [fault('update-lost')],
    request: { depth: 'quick' },
  });
  expect(missed).toEqual([]);
  expect(live.verdicts.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(0);
  expect(again).toEqual(live);
  expect(await readdir(folder)).toEqual(['recording.ndjson.gz']);
});
