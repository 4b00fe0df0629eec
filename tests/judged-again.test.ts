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

it('a secret that is written like the name of its variable is told from it', async () => {
  const { live, again, missed } = await judgedTwice('messaging', {
    token: 'letmein',
    profile: { credential: { type: 'bearer', token: { variable: 'LETMEIN', value: 'letmein' } } },
    request: { depth: 'quick' },
  });
  expect(missed).toEqual([]);
  expect(live.verdicts.some(({ outcome }) => outcome === 'pass')).toBe(true);
  expect(JSON.stringify(live)).not.toContain('letmein');
  expect(again).toEqual(live);
});
