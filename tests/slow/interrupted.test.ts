import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { processEnvironment } from '../../src/cli/process-environment.js';
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
