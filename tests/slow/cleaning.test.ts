import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { startReferenceCandidate } from '../../src/mock/index.js';
import type { Report } from '../../src/model/report.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { ownDefinitionOf } from '../support/definitions.js';
import { cli, temporaryFolder, token } from '../support/harness.js';

const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');
const given = ['--header', 'X-API-Key: ${KEY}', '--spec', spec];
const variables = { KEY: token };

async function withNotes<T>(use: (args: readonly string[], url: string) => Promise<T>): Promise<T> {
  const candidate = await startReferenceCandidate({ ...(await ownDefinitionOf(spec)), token, faults: [], port: 0 });
  try {
    return await use(['run', 'notes', '--url', candidate.url, ...given, '--format', 'json'], candidate.url);
  } finally {
    await candidate.close();
  }
}

async function reportIn(folder: string): Promise<Report> {
  return JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8'));
}

/** What a kill leaves of a recording: no end, no removal, and a line that is cut off. */
async function killed(folder: string): Promise<void> {
  const file = path.join(folder, 'recording.ndjson.gz');
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split('\n');
  const kept = lines.filter((line) => line !== '' && !['block', 'end', 'removal'].includes(JSON.parse(line).kind));
  await writeFile(path.join(folder, 'recording.tail.ndjson'), `${kept.join('\n')}\n{"n":`);
  await rm(file);
}

it('clean removes what a run created that was killed, and a further one finds nothing', async () => {
  const folder = await temporaryFolder();
  await withNotes(async (args, url) => {
    await cli([...args, '--out', folder, '--keep-items'], { variables });
    await killed(folder);
    const elsewhere = await cli(['clean', folder, ...given, '--url', 'http://127.0.0.1:9'], { variables });
    expect([elsewhere.code, elsewhere.stderr]).toEqual([2, expect.stringMatching(/against another URL/)]);
    const cleaned = await cli(['clean', folder, ...given, '--url', url], { variables });
    expect([cleaned.code, cleaned.stderr, cleaned.stdout]).toEqual([0, '', expect.stringMatching(/^removed: [1-9]/)]);
    const wrongKey = await cli(['clean', folder, ...given, '--url', url], { variables: { KEY: 'another' } });
    expect([wrongKey.code, wrongKey.stdout]).toEqual([0, cleaned.stdout]);
  });
});

it('an interrupted run removes its items, and begins anew when it goes on', async () => {
  const [cut, whole] = await Promise.all([temporaryFolder(), temporaryFolder()]);
  await withNotes(async (args) => {
    const controller = new AbortController();
    const run = cli([...args, '--out', cut], { variables, signal: controller.signal });
    const tail = path.join(cut, 'recording.tail.ndjson');
    while (!existsSync(tail) || readFileSync(tail, 'utf8').split('\n').length < 60) await wait(2);
    controller.abort();
    expect((await run).code).toBe(3);
    const { run: facts } = await reportIn(cut);
    expect(facts).toMatchObject({ complete: false, items: { left: [] } });
    expect(facts.items?.removed).toBeGreaterThan(0);
    const resumed = await cli([...args, '--resume', cut], { variables, newRunId: () => 'another-run' });
    expect(resumed.stderr).toBe('');
  });
  await withNotes((args) => cli([...args, '--out', whole], { variables }));
  const [one, other] = await Promise.all([reportIn(cut), reportIn(whole)]);
  const toldOf = ({ verdicts }: Report) => verdicts.map(({ id, outcome, reason }) => [id, outcome, reason]);
  expect(toldOf(one)).toEqual(toldOf(other));
  expect([one.run.complete, one.run.id]).toEqual([true, 'another-run']);
  const again = await cli(['report', cut, '--spec', spec, '--format', 'json', '--out', path.join(cut, 'again')]);
  expect(again.stderr).toBe('');
  expect(await reportIn(path.join(cut, 'again'))).toEqual(one);
});
