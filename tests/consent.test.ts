import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type CheckOptions, check } from '../src/library/check.js';
import { portfolio } from '../src/library/documents.js';
import type { Network } from '../src/model/network.js';
import { emptyProfile } from '../src/profile/read-profile.js';
import { cli, profileFile, temporaryFolder } from './support/harness.js';

const elsewhere = 'http://candidate.invalid/api';

/** Reaches nobody, and counts what is sent. */
function deaf() {
  const methods: string[] = [];
  const network: Network = {
    transport: async ({ operation, shown, method }) => {
      methods.push(method);
      return { operation, request: shown, failure: { kind: 'unreachable', message: 'ENOTFOUND' }, ms: 0 };
    },
    listen: () => Promise.reject(new Error('nobody listens')),
    close: () => Promise.resolve(),
  };
  return { network, methods };
}

/** How a check of a candidate ends, and how many requests were sent. */
async function endOf(options: Partial<CheckOptions>) {
  const { network, methods } = deaf();
  const error: unknown = await check({ buildingBlock: 'messaging', network, ...options }).catch(
    (cause: unknown) => cause,
  );
  return { error, sent: methods.length };
}

const systems = { ...emptyProfile(), systems: { 'wallet-app': { url: elsewhere } } };

it.each<[string, Partial<CheckOptions>]>([
  ['a URL', { url: elsewhere }],
  ['an address of the network', { url: 'http://10.1.2.3' }],
  ['a URL of one API', { profile: { ...emptyProfile(), apis: { messaging: { url: elsewhere, headers: [] } } } }],
  ['a candidate in production', { profile: { ...emptyProfile(), environment: 'production', url: elsewhere } }],
])('%s on another machine needs consent, and nothing is sent without it', async (_, options) => {
  const { error, sent } = await endOf(options);
  expect(error).toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(
      /^The run would create, change and remove data at \S+, but nothing allows this yet\.$/,
    ),
    hint: expect.stringMatching(/--allow-writes.*environment: test.*--read-only/),
  });
  expect(sent).toBe(0);
});

it.each<[string, Partial<CheckOptions>]>([
  ['with --allow-writes', { url: elsewhere, allowWrites: true }],
  ['with a profile of a test environment', { profile: { ...emptyProfile(), environment: 'test', url: elsewhere } }],
  ['where it only reads', { url: elsewhere, readOnly: true }],
  ['on this machine', { url: 'http://127.0.0.2:1' }],
])('a run goes on %s', async (_, options) => {
  const { error, sent } = await endOf(options);
  expect(error).toMatchObject({ exitCode: 3, message: expect.stringMatching(/cannot be reached/) });
  expect(sent).toBeGreaterThan(0);
});

it('a system of the candidate that is elsewhere needs consent too', async () => {
  const { error, sent } = await endOf({ profile: { ...systems, url: 'http://127.0.0.1:1' }, buildingBlock: 'wallet' });
  expect([sent, error]).toEqual([0, expect.objectContaining({ message: expect.stringMatching(/data at candidate/) })]);
});

it('the command line says what to do', async () => {
  const cwd = await temporaryFolder();
  const run = ['run', 'messaging', '--url', elsewhere, '--profile', profileFile('messaging')];
  const { code, stdout, stderr } = await cli(run, { cwd });
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([
    2,
    '',
    'error: The run would create, change and remove data at candidate.invalid, but nothing allows this yet.',
  ]);
  const both = await cli([...run, '--read-only', '--allow-writes'], { cwd });
  expect(both).toMatchObject({ code: 3, stderr: expect.stringMatching(/cannot be reached/) });
});

it('a portfolio is asked as a whole before any of its candidates is', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'portfolio.yaml');
  const candidate = (name: string, url: string, more = ''): string =>
    `  - { name: ${name}, buildingBlock: messaging, url: "${url}"${more} }\n`;
  const head = 'name: P\ncandidates:\n';
  await writeFile(file, head + candidate('near', 'http://127.0.0.1:1') + candidate('far', elsewhere));
  const refused = await cli(['portfolio', file, '--out', folder]);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/data at candidate\.invalid/)]);
  await expect(portfolio({ file })).rejects.toThrow(/data at candidate\.invalid/);
  await writeFile(file, head + candidate('far', elsewhere, ', profile: { environment: test }'));
  const { candidates } = await portfolio({ file, out: folder });
  expect(candidates.map(({ trouble }) => trouble?.message)).toEqual([expect.stringMatching(/cannot be reached/)]);
});
