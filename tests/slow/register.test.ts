import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { SeededFault } from '../../src/mock/index.js';
import type { Register } from '../../src/model/register.js';
import { packFiles, unpackFiles } from '../../src/submission/archive.js';
import { readManifest, writeManifest } from '../../src/submission/manifest.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, fault, profileFile, temporaryFolder, token } from '../support/harness.js';

let folder: string;
let keys: string;

interface Handed {
  readonly file: string;
  readonly at: string;
  readonly faults?: readonly SeededFault[];
  readonly more?: readonly string[];
}

/** Runs a candidate, and puts its signed submission into the folder. */
async function handIn({ file, at, faults = [], more = [] }: Handed): Promise<void> {
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [...faults], port: 0 });
  const out = await temporaryFolder();
  const place = ['--profile', profileFile('messaging'), '--url', candidate.url, '--depth', 'quick'];
  await cli(['run', 'messaging', ...place, '--out', out, '--format', 'json', ...more], {
    now: () => new Date(at),
    newRunId: () => `run-${at}`,
  });
  await candidate.close();
  const built = await cli([
    'submission',
    'build',
    out,
    '--out',
    path.join(folder, file),
    '--sign',
    `${keys}/vendor.jwk`,
  ]);
  expect(built.code).toBe(0);
}

/** A submission with another report, and a manifest that names it. */
async function tamper(from: string, to: string): Promise<void> {
  const files = new Map(unpackFiles(await readFile(path.join(folder, from))));
  const manifest = readManifest(files);
  if (manifest === undefined) throw new Error('there is a manifest');
  for (const name of ['manifest.json', 'manifest.jws']) files.delete(name);
  const report = new TextDecoder().decode(files.get('report.json')).replaceAll('"outcome":"fail"', '"outcome":"pass"');
  files.set('report.json', Buffer.from(report));
  const { format: _, files: __, ...about } = manifest;
  const written = [...files, ['manifest.json', writeManifest(about, files)] as const];
  await writeFile(path.join(folder, to), packFiles(new Map(written)));
}

beforeAll(async () => {
  folder = await temporaryFolder();
  keys = await temporaryFolder();
  await mkdir(path.join(folder, 'later'));
  await cli(['submission', 'keygen', '--out', path.join(keys, 'vendor')]);
  const wrong = [fault('wrong-content-type', 'messaging/sendSingleEmail')];
  await handIn({ file: 'first.zip', at: '2025-11-01T10:00:00Z', faults: wrong });
  await handIn({ file: 'later/second.zip', at: '2025-12-01T10:00:00Z', more: ['--min-coverage', '1'] });
  await tamper('first.zip', 'tampered.zip');
  await writeFile(path.join(folder, 'leads-out.zip'), zipSync({ '../../outside.txt': new Uint8Array([1]) }));
  await writeFile(path.join(folder, '<script>alert(1)<script>.zip'), 'no zip');
});

async function made(...more: readonly string[]) {
  const site = path.join(await temporaryFolder(), 'site');
  const done = await cli(['register', folder, '--out', site, ...more]);
  const register: Register = JSON.parse(await readFile(path.join(site, 'register.json'), 'utf8'));
  return { ...done, site, register };
}

async function bytesOf(site: string): Promise<string[]> {
  const names = await readdir(site, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  const texts = files.sort().map(async (file) => `${path.relative(site, file)}\n${await readFile(file, 'utf8')}`);
  return Promise.all(texts);
}

describe('a register of submissions', () => {
  it('holds what is verified, with the history of its candidate, and marks the rest', async () => {
    const { code, stderr, site, register } = await made();
    expect([code, stderr]).toEqual([1, '']);
    const [entry, ...others] = register.entries;
    expect(others).toEqual([]);
    expect(entry?.submissions.map(({ file, conclusion }) => [file, conclusion])).toEqual([
      ['later/second.zip', 'not-decided'],
      ['first.zip', 'has-gaps'],
    ]);
    expect(register.notVerified.map(({ file, refusal }) => [file, refusal])).toEqual([
      ['<script>alert(1)<script>.zip', 'unreadable'],
      ['leads-out.zip', 'unreadable'],
      ['tampered.zip', 'differs'],
    ]);
    const page = await readFile(path.join(site, 'index.html'), 'utf8');
    expect(page).not.toContain('<script>alert');
    for (const { report } of entry?.submissions ?? [])
      expect(await readFile(path.join(site, report), 'utf8')).toContain('Reference candidate');
    const badge: unknown = JSON.parse(await readFile(path.join(site, entry?.badge.endpoint ?? ''), 'utf8'));
    expect(badge).toMatchObject({ schemaVersion: 1, message: expect.stringContaining('not decided') });
  });

  it('has an index that its schema describes, and the same bytes for the same submissions', async () => {
    const first = await made();
    const schema: object = JSON.parse(await readFile(path.join(first.site, 'register.schema.json'), 'utf8'));
    expect(schema).toEqual(JSON.parse(await readFile(path.join(packageRoot, 'specs', 'register.schema.json'), 'utf8')));
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    expect([validate(first.register), validate.errors]).toEqual([true, null]);
    const second = await made();
    expect(await bytesOf(second.site)).toEqual(await bytesOf(first.site));
  });

  it('takes the signatures of keys that are trusted for a candidate, and no other', async () => {
    const signed = await made('--key', path.join(keys, 'vendor.public.jwk'));
    expect(signed.register.entries[0]?.submissions.map(({ signature }) => signature)).toEqual(['verified', 'verified']);
    const trust = path.join(keys, 'trust.yaml');
    await writeFile(trust, 'keys:\n  - key: vendor.public.jwk\n    candidates: [Somebody else]\n');
    const other = await made('--trust', trust);
    expect(other.register.entries).toEqual([]);
    expect(other.register.notVerified.find(({ file }) => file === 'first.zip')?.reasons).toEqual([
      'signature: no key that is trusted may sign for this candidate',
    ]);
  });

  it('writes over a register, and over nothing else', async () => {
    const { site } = await made();
    await mkdir(path.join(site, 'reports', 'gone'), { recursive: true });
    expect((await cli(['register', folder, '--out', site])).code).toBe(1);
    expect(await readdir(path.join(site, 'reports'))).not.toContain('gone');
    const own = await temporaryFolder();
    await writeFile(path.join(own, 'mine.txt'), 'mine');
    const refused = await cli(['register', folder, '--out', own]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('not part of a register')]);
  });
});
