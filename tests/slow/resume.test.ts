import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { Report } from '../../src/model/report.js';
import { cli, profileFile, temporaryFolder, token } from '../support/harness.js';

const buildingBlock = 'messaging';

/** Serves the reference candidate for the length of a function; what it has seen in one run, no other run sees. */
async function withCandidate<T>(use: (args: readonly string[]) => Promise<T>): Promise<T> {
  const candidate = await startCandidate({ buildingBlock, token, faults: [], port: 0 });
  try {
    const profile = profileFile(buildingBlock);
    return await use(['run', buildingBlock, '--url', candidate.url, '--profile', profile, '--format', 'json']);
  } finally {
    await candidate.close();
  }
}

async function reportIn(folder: string): Promise<Report> {
  return JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8'));
}

/** Aborted once the recording in a folder has so many lines. */
function abortedAfter(lines: number, folder: string) {
  const controller = new AbortController();
  const tail = path.join(folder, 'recording.tail.ndjson');
  const timer = setInterval(() => {
    if (existsSync(tail) && readFileSync(tail, 'utf8').split('\n').length > lines) controller.abort();
  }, 2);
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}

const toldOf = ({ verdicts }: Report) =>
  verdicts.map(({ id, outcome, reason, problems }) => [id, outcome, reason, problems]);

it('a run that was cut short goes on, and ends with the report of a run in one go', async () => {
  const [cut, whole] = await Promise.all([temporaryFolder(), temporaryFolder()]);
  await withCandidate(async (args) => {
    const { signal, stop } = abortedAfter(12, cut);
    const first = await cli([...args, '--out', cut], { signal });
    stop();
    expect(first.code).toBe(3);
    expect((await reportIn(cut)).run).toMatchObject({ complete: false, stoppedBy: 'interrupted' });
    const other = await cli([...args, '--resume', cut, '--header', 'X-Other: 1']);
    expect([other.code, other.stderr]).toEqual([2, expect.stringMatching(/its profile has changed/)]);
    const second = await cli([...args, '--resume', cut]);
    expect([second.code, second.stderr]).toEqual([0, '']);
    const third = await cli([...args, '--resume', cut]);
    expect([third.code, third.stderr]).toEqual([2, expect.stringMatching(/has ended/)]);
  });
  await withCandidate((args) => cli([...args, '--out', whole]));
  expect(toldOf(await reportIn(cut))).toEqual(toldOf(await reportIn(whole)));
  expect((await readdir(cut)).sort()).toEqual(['recording.ndjson.gz', 'report.json']);
});

it('a report is made of what was kept when the process was killed, and shows no score as final', async () => {
  const folder = await temporaryFolder();
  await withCandidate((args) => cli([...args, '--out', folder]));
  const whole = await cli(['report', folder, '--format', 'json', '--out', path.join(folder, 'again')]);
  expect(whole.code).toBe(0);
  expect(await reportIn(path.join(folder, 'again'))).toEqual(await reportIn(folder));
  const file = path.join(folder, 'recording.ndjson.gz');
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split('\n');
  const kept = lines.filter((line) => line !== '' && JSON.parse(line).kind !== 'block').slice(0, -12);
  await writeFile(path.join(folder, 'recording.tail.ndjson'), `${kept.join('\n')}\n{"n":`);
  await rm(file);
  await rm(path.join(folder, 'report.json'));
  const { code, stdout } = await cli(['report', folder, '--format', 'terminal,json']);
  expect([code, stdout]).toEqual([
    3,
    expect.stringMatching(/INCOMPLETE .*the recording ends in the middle of the run/),
  ]);
  const report = await reportIn(folder);
  expect(report.run.complete).toBe(false);
  expect(report.verdicts.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(5);
  expect(report.verdicts.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
});
