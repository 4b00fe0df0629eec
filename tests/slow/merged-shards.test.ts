import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkReference, cli, fault, temporaryFolder } from '../support/harness.js';
import { decided, merged, runShards } from '../support/shards.js';

it('three shards of a large Building Block come to what one run comes to, and each sends about a third', async () => {
  const faults = [fault('update-lost'), fault('error-on-invalid')];
  const one = await checkReference('consent', { faults });
  const shards = await runShards('consent', 3, { faults });
  const { report, missed } = await merged(shards.map(({ folder }) => folder));
  expect(missed).toEqual([]);
  expect(decided(report)).toEqual(decided(one));
  const sent = shards.map(({ requests }) => requests);
  expect(Math.max(...sent)).toBeLessThan(1.5 * Math.min(...sent));
});

it('merged shards exit as one run would, give the same report again, and can be handed in and verified', async () => {
  const faults = [fault('wrong-content-type', 'messaging/sendSingleEmail')];
  const shards = await runShards('messaging', 3, { faults });
  const out = await temporaryFolder();
  const { code } = await cli(['merge', ...shards.map(({ folder }) => folder), '--out', out, '--format', 'json']);
  expect(code).toBe(1);
  const report = path.join(out, 'report.json');
  const written = await readFile(report, 'utf8');
  expect((await cli(['report', out, '--format', 'json'])).code).toBe(1);
  expect(await readFile(report, 'utf8')).toBe(written);
  const file = path.join(out, 'submission.zip');
  expect((await cli(['submission', 'build', out, '--out', file])).code).toBe(0);
  const verified = await cli(['verify', file], { now: () => new Date() });
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/recording +verified: .* of 3 shards/)]);
});
