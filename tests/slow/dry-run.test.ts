import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import { exchangesIn } from '../../src/recording/exchanges.js';
import type { DryRun } from '../support/dry-run.js';
import { cli, profileFile, temporaryFolder, token } from '../support/harness.js';

const run = ['run', 'messaging', '--depth', 'quick'];
const elsewhere = ['--url', 'https://candidate.example/v1', '--header', 'Authorization: ${OWN_KEY}'];
const variables = { OWN_KEY: 'a-key-of-its-own', GOVSTACK_REFERENCE_TOKEN: token };

async function dry(...args: readonly string[]): Promise<DryRun> {
  const { code, stdout, stderr } = await cli([...run, '--dry-run', '--format', 'json', ...args], { variables });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

it('prints every request, sends nothing, asks for no consent and leaves no file', async () => {
  const cwd = await mkdtemp(path.join(tmpdir(), 'dry-'));
  const { code, stdout, stderr } = await cli([...run, ...elsewhere, '--dry-run'], { variables, cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('\nPOST https://candidate.example/v1/send/email/single\n');
  expect(stdout).toContain('\nauthorization: ${OWN_KEY}\n');
  expect(stdout).not.toContain(variables.OWN_KEY);
  expect(stdout).toMatch(/A run of messaging would send \d+ requests \(.*\)\. Nothing was sent\.\n/);
  expect(stdout).toContain('It would also try TLS handshakes with candidate.example.\n');
  expect(await readdir(cwd)).toEqual([]);
});

it('prints each request when it is known, and makes nothing of a report', async () => {
  const written: string[] = [];
  const stdout = new Writable({
    write: (chunk, _, done) => {
      written.push(String(chunk));
      done();
    },
  });
  const folder = await temporaryFolder();
  const { code } = await cli([...run, ...elsewhere, '--dry-run', '--out', path.join(folder, 'out')], {
    variables,
    stdout,
  });
  const requests = written.filter((text) => text.startsWith('# '));
  expect(code).toBe(0);
  expect(requests.length).toBeGreaterThan(50);
  expect(written.length).toBe(requests.length + 1);
  expect(written.at(-1)).toContain(`would send ${requests.length} requests`);
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['en', 'error: The dry run has not shown all requests, because the run ended early: interrupted.'],
  ['fr', 'erreur : L’exécution à blanc n’a pas montré toutes les requêtes, car l’exécution s’est terminée tôt'],
])(
  'tells whoever interrupts it that it is not complete, in the language of the report (%s)',
  async (language, told) => {
    const controller = new AbortController();
    const written: string[] = [];
    const stdout = new Writable({
      write: (chunk, _, done) => {
        written.push(String(chunk));
        if (written.length === 20) controller.abort();
        done();
      },
    });
    const args = [...run, ...elsewhere, '--dry-run', '--lang', language];
    const { code, stderr } = await cli(args, { variables, stdout, signal: controller.signal });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(told) });
    expect(written.filter((text) => text.startsWith('# ')).length).toBeLessThan(50);
    expect(written.join('')).not.toContain('would send');
  },
);

it('is the same for the same run, whatever identifiers the candidate makes', async () => {
  const args = ['run', 'messaging', ...elsewhere, '--seed', '1', '--dry-run'];
  const shown = async (): Promise<string> => {
    const { stdout } = await cli(args, { variables });
    // A path that nothing serves is another one each time.
    return stdout.replaceAll(/(# \d+ {2}reach\n.*\/)[0-9a-f-]{36}\n/g, '$1\n');
  };
  const first = await shown();
  expect(first).toContain('x-correlation-id: ');
  for (let again = 0; again < 4; again += 1) expect(await shown()).toBe(first);
});

it('shows nothing where nothing is selected', async () => {
  const { code, stdout } = await cli([...run, ...elsewhere, '--dry-run', '--tags', '@check=nonsense'], { variables });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

it('names in place of a value the answer from which a request takes it', async () => {
  const { requests } = await dry(...elsewhere);
  const made = '{{/requestUid of the answer to messaging/messaging/sendSingleEmail}}';
  const taking = requests.filter(({ takes }) => takes.includes(made));
  expect(taking.length).toBeGreaterThan(0);
  for (const { url, headers, body = '' } of taking)
    expect([url, body, ...Object.values(headers)].join('\n')).toContain(made);
});

it('shows what a run sends to the reference candidate, request for request', async () => {
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
  const profile = ['--profile', profileFile('messaging'), '--url', candidate.url];
  const folder = await temporaryFolder();
  try {
    await cli([...run, ...profile, '--out', folder, '--format', 'json', '--concurrency', '1'], { variables });
  } finally {
    await candidate.close();
  }
  const named = (requests: readonly { readonly operation: string; readonly method: string }[]): string[] =>
    requests.flatMap(({ operation, method }) => (operation === 'reach' ? [] : [`${method} ${operation}`])).sort();
  const sent = exchangesIn(folder, () => true).map(({ exchange: { operation, request } }) => ({
    operation,
    ...request,
  }));
  expect(named((await dry(...profile)).requests)).toEqual(named(sent));
});

it('shows only reads with --read-only, and only what is selected', async () => {
  const { requests } = await dry(...elsewhere, '--read-only');
  expect(requests.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method))).toEqual([]);
  const { requests: selected } = await dry(...elsewhere, '--only', 'getEmailStatus');
  expect(selected.length).toBeLessThan((await dry(...elsewhere)).requests.length);
  expect((await cli([...run, ...elsewhere, '--dry-run', '--only', 'nonsense'], { variables })).code).toBe(2);
});

it.each([['html'], ['junit,csv']])('is no report in the format %s', async (format) => {
  const { code, stderr } = await cli([...run, ...elsewhere, '--dry-run', '--format', format], { variables });
  expect(code).toBe(2);
  expect(stderr).toContain('A dry run can only be printed as text or as JSON.');
});

it('has other values with every seed, and the same ones with the same seed', async () => {
  const bodies = async (own: readonly string[], seed: number) => {
    const about = [
      '--profile',
      profileFile('digital-registries'),
      '--url',
      'http://127.0.0.1:1',
      '--only',
      'success-status',
    ];
    const args = ['run', 'digital-registries', ...about, '--dry-run', '--format', 'json', ...own];
    const { stdout } = await cli(args, { newSeed: () => seed });
    const { requests }: DryRun = JSON.parse(stdout);
    return requests.flatMap(({ body }) => body ?? []);
  };
  const chosen = await bodies([], 2);
  expect(await bodies(['--seed', '2'], 3)).toEqual(chosen);
  const other = await bodies([], 3);
  expect(other.length).toBe(chosen.length);
  expect(other).not.toEqual(chosen);
});
