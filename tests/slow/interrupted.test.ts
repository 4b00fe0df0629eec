import { readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { processEnvironment } from '../../src/cli/process-environment.js';
import type { Report } from '../../src/model/report.js';
import { cli, profileFile, serving, temporaryFolder } from '../support/harness.js';

const slow: Readonly<Record<string, RequestListener>> = {
  'answers after almost five seconds': (_, response) => void setTimeout(() => response.end('{}'), 4900),
  'never answers': () => undefined,
  'wants a minute between requests': (_, response) => void response.writeHead(429, { 'retry-after': '60' }).end(),
  'sends its answer a byte at a time': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
  },
};

it.each(Object.keys(slow))('a run ends soon after an interruption, although the candidate %s', async (name) => {
  const out = await temporaryFolder();
  const controller = new AbortController();
  let asked = 0;
  const listener: RequestListener = (request, response) => {
    asked += 1;
    slow[name]?.(request, response);
  };
  await serving(listener, async (url) => {
    const profile = profileFile('messaging');
    const args = [
      'run',
      'messaging',
      '--url',
      url,
      '--profile',
      profile,
      '--format',
      'json',
      '--continue',
      '--out',
      out,
    ];
    const run = cli(args, { signal: controller.signal });
    while (asked === 0) await wait(20);
    await wait(500);
    const begun = performance.now();
    controller.abort();
    const { code, stderr } = await run;
    expect([code, stderr]).toEqual([3, '']);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
  const { run } = JSON.parse(await readFile(path.join(out, 'report.json'), 'utf8'));
  expect(run).toMatchObject({ complete: false, stoppedBy: 'interrupted' });
});

/** A definition of so many operations that read something. */
function readingDefinition(operations: number): string {
  const answers = { 200: { description: 'Read.', content: { 'application/json': { schema: { type: 'object' } } } } };
  const names = Array.from({ length: operations }, (_, index) => `/read-${index}`);
  const paths = Object.fromEntries(names.map((name) => [name, { get: { responses: answers } }]));
  return JSON.stringify({ openapi: '3.0.3', info: { title: 'Readings', version: '1.0.0' }, paths });
}

async function verdictsIn(folder: string): Promise<Report['verdicts']> {
  const { verdicts }: Report = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8'));
  return verdicts;
}

/** How many operations a report in a folder leaves open only because the run was interrupted. */
async function interruptedIn(folder: string): Promise<number> {
  const verdicts = await verdictsIn(folder);
  const asked = verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
  const others = asked.filter(({ reason }) => reason !== 'the run ended early: interrupted');
  const of = (some: typeof asked) => new Set(some.map(({ operation }) => operation));
  return of(asked).size - of(others).size;
}

it('features that had not begun when a run was interrupted are not begun, now or when its recording is judged', async () => {
  const [out, again] = await Promise.all([temporaryFolder(), temporaryFolder()]);
  const spec = path.join(out, 'readings.json');
  await writeFile(spec, readingDefinition(130));
  const controller = new AbortController();
  let asked = 0;
  const listener: RequestListener = (_, response) => {
    asked += 1;
    if (asked === 100) controller.abort();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  };
  await serving(listener, async (url) => {
    const args = ['run', 'readings', '--spec', spec, '--url', url, '--format', 'json', '--continue', '--out', out];
    const { code } = await cli(args, { signal: controller.signal });
    expect(code).toBe(3);
  });
  const recorded = gunzipSync(await readFile(path.join(out, 'recording.ndjson.gz'))).toString();
  const end = JSON.parse(recorded.trim().split('\n').at(-1) ?? '');
  expect(end).toMatchObject({ kind: 'end', stoppedBy: 'interrupted' });
  expect(end.featuresBegun).toBeLessThan(130);
  const left = 130 - end.featuresBegun;
  expect(await interruptedIn(out)).toBeGreaterThanOrEqual(left);
  const { code } = await cli(['report', out, '--spec', spec, '--format', 'json', '--out', again]);
  expect(code).toBe(3);
  expect(await interruptedIn(again)).toBeGreaterThanOrEqual(left);
  // Features that had not begun are not read, so nothing is known of where their scenarios stand; but each has its verdict.
  const unread = (await verdictsIn(out)).filter(({ outcome, feature }) => outcome === 'not-verified' && !feature);
  expect(new Set(unread.map(({ operation }) => operation)).size).toBe(left);
  expect(await verdictsIn(again)).toEqual(await verdictsIn(out));
});

it('a selection is kept to where features had not begun', async () => {
  const out = await temporaryFolder();
  const spec = path.join(out, 'readings.json');
  await writeFile(spec, readingDefinition(130));
  const controller = new AbortController();
  const listener: RequestListener = (_, response) => {
    controller.abort();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  };
  await serving(listener, async (url) => {
    const args = ['run', 'readings', '--spec', spec, '--url', url, '--format', 'json', '--continue', '--out', out];
    await cli([...args, '--only', 'success-status'], { signal: controller.signal });
  });
  const ended = (await verdictsIn(out)).filter(({ reason }) => reason === 'the run ended early: interrupted');
  expect(ended.length).toBeGreaterThan(100);
  expect(new Set(ended.map(({ rule }) => rule))).toEqual(new Set(['success-status']));
});

it('a run that is interrupted while it is planned sends nothing', async () => {
  const out = await temporaryFolder();
  const signal = AbortSignal.abort();
  const args = ['run', 'messaging', '--url', 'http://127.0.0.1:1', '--profile', profileFile('messaging')];
  const { code, stderr } = await cli([...args, '--out', out], { signal });
  expect([code, stderr]).toEqual([3, expect.stringMatching(/interrupted before anything was sent/)]);
});

it.each(['SIGINT', 'SIGTERM'] as const)('%s ends a run in order', (name) => {
  const before = process.listeners(name);
  const { signal } = processEnvironment();
  const added = process.listeners(name).filter((listener) => !before.includes(listener));
  expect(signal.aborted).toBe(false);
  for (const listener of added) listener(name);
  expect(signal.aborted).toBe(true);
  for (const one of ['SIGINT', 'SIGTERM'] as const)
    for (const listener of process.listeners(one).slice(-1)) process.off(one, listener);
});
