import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReference, cli, fault, temporaryFolder } from './support/harness.js';
import { decided, merged, runShard, runShards } from './support/shards.js';

const faults = [fault('wrong-content-type', 'messaging/sendSingleEmail')];
const request = { depth: 'quick' } as const;
const shards = await runShards('messaging', 3, { faults, request });
const folders = shards.map(({ folder }) => folder);

async function mergeInto(given: readonly string[], ...more: readonly string[]) {
  const out = await temporaryFolder();
  return { out, ...(await cli(['merge', ...given, '--out', out, '--format', 'json', ...more])) };
}

describe('shards that are merged', () => {
  it('come to what one run comes to; with one Building Block, tests/slow does it with a larger one', async () => {
    const one = await checkReference('messaging', { faults, request });
    const { report, missed } = await merged(folders.toReversed());
    expect(missed).toEqual([]);
    expect(decided(report)).toEqual(decided(one));
    expect(one.conclusion.word).toBe('has-gaps');
  });

  it('ask each operation in one of them', () => {
    const asked = shards.map(({ report }) => report.verdicts.filter(({ exchange }) => exchange !== undefined));
    const ids = asked.flatMap((verdicts) => verdicts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(asked.every((verdicts) => verdicts.length > 0)).toBe(true);
    expect(shards.every(({ report }) => report.conclusion.word !== 'conforms')).toBe(true);
  });

  it('are incomplete where one is missing, and their score is not final', async () => {
    const { out, code, stderr } = await mergeInto(folders.slice(1));
    expect([code, stderr]).toEqual([2, expect.stringContaining('Shard 1 of 3 is missing')]);
    const report = JSON.parse(await readFile(path.join(out, 'report.json'), 'utf8'));
    expect(report.conclusion.word).toBe('incomplete');
    expect(report.run.stoppedBy).toBe('shard 1 of 3 is missing');
  });

  it('must be of one run', async () => {
    const standard = await runShard('messaging', { index: 2, count: 3 });
    const ofFour = await runShard('messaging', { index: 2, count: 4 }, { request });
    const [first = '', , third = ''] = folders;
    const said = async (...given: readonly string[]) => (await mergeInto(given)).stderr;
    expect(await said(first, standard.folder, third)).toContain('do not belong to one run: their options differ');
    expect(await said(first, ofFour.folder, third)).toContain('one is shard 1 of 3, the other is shard 2 of 4');
    expect(await said(first, first)).toContain('Shard 1 of 3 is given twice');
    expect(await said(await temporaryFolder())).toContain('There is no recording of a run');
  });

  it('are refused where a recording is damaged', async () => {
    const { folder } = await runShard('messaging', { index: 3, count: 3 }, { request });
    const file = path.join(folder, 'recording.ndjson.gz');
    const bytes = await readFile(file);
    await writeFile(file, Buffer.concat([bytes, Buffer.from('damage that is no block')]));
    const { code, stderr } = await mergeInto([folder]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is damaged')]);
    await rm(folder, { recursive: true });
  });
});

it.each(['0/3', '4/3', '3', 'a/b'])('a shard is i/n, and not %s', async (given) => {
  const { code, stderr } = await cli(['run', 'messaging', '--url', 'http://127.0.0.1:1', '--shard', given]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('It must be i/n')]);
});
