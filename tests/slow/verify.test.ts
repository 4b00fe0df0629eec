import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { Manifest } from '../../src/model/submission.js';
import { recordingFiles } from '../../src/recording/files.js';
import type { NewRecord } from '../../src/recording/record.js';
import { RecordingWriter } from '../../src/recording/writer.js';
import { packFiles, type SubmittedFiles, unpackFiles } from '../../src/submission/archive.js';
import { readManifest, writeManifest } from '../../src/submission/manifest.js';
import type { Environment } from '../../src/support/environment.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, fault, profileFile, serving, temporaryFolder, token } from '../support/harness.js';

const buildingBlock = 'messaging';
const single = 'messaging/sendSingleEmail.feature';
let folder: string;
let submission: Uint8Array;

/** Runs a candidate with a fault; what it left is in the folder. */
async function run(out: string, ...more: readonly string[]): Promise<number> {
  const faults = [fault('wrong-content-type', 'messaging/sendSingleEmail')];
  const candidate = await startCandidate({ buildingBlock, token, faults, port: 0 });
  const profile = ['--profile', profileFile(buildingBlock), '--url', candidate.url];
  const { code } = await cli([
    'run',
    buildingBlock,
    ...profile,
    '--depth',
    'quick',
    '--out',
    out,
    '--format',
    'json',
    ...more,
  ]);
  await candidate.close();
  return code;
}

async function built(from: string, ...more: readonly string[]): Promise<Uint8Array> {
  const file = path.join(await temporaryFolder(), 'submission.zip');
  const { code, stderr } = await cli(['submission', 'build', from, '--out', file, ...more]);
  expect([code, stderr]).toEqual([0, '']);
  return readFile(file);
}

async function verified(bytes: Uint8Array, more: readonly string[] = [], environment: Partial<Environment> = {}) {
  const file = path.join(await temporaryFolder(), 'submission.zip');
  await writeFile(file, bytes);
  return cli(['verify', file, ...more], environment);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  expect(await run(folder)).toBe(1);
  submission = await built(folder);
});

const text = (files: SubmittedFiles, name: string): string => new TextDecoder().decode(files.get(name));
const reportOf = (files: SubmittedFiles): ReportText => JSON.parse(text(files, 'report.json'));

/** A submission whose files were changed by someone who knows the format: the manifest names what is there now. */
function changed(change: (files: Map<string, Uint8Array>) => void, said: Partial<Manifest> = {}): Uint8Array {
  const files = new Map(unpackFiles(submission));
  const manifest = readManifest(files);
  if (manifest === undefined) throw new Error('there is a manifest');
  files.delete('manifest.json');
  change(files);
  const { format: _, files: __, ...about } = manifest;
  return packFiles(new Map([...files, ['manifest.json', writeManifest({ ...about, ...said }, files)]]));
}

function withReport(change: (report: ReportText) => void): Uint8Array {
  return changed((files) => {
    const report = reportOf(files);
    change(report);
    files.set('report.json', Buffer.from(JSON.stringify(report)));
  });
}

interface ReportText {
  verdicts: { id: string; outcome: string; problems: unknown[] }[];
  exchanges: { response?: { status: number } }[];
  score: { value: number };
  regime: { score: number };
  run: { id: string };
}

describe('a submission', () => {
  it('is verified: the manifest, the recording, every verdict and the score', async () => {
    const { code, stdout, stderr } = await verified(submission);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/VERIFIED: every verdict and the score follow from the recording/);
    expect(stdout).toMatch(/verdicts +verified: all \d+ follow/);
    const markdown = await verified(submission, ['--format', 'markdown']);
    expect(markdown.stdout).toMatch(/^## Reference candidate.*\n\n\*\*VERIFIED/);
  });

  it('has the same bytes where the run is the same, and no secret in it', async () => {
    expect(Buffer.from(await built(folder)).equals(Buffer.from(submission))).toBe(true);
    const all = [...unpackFiles(submission).values()].map((bytes) => Buffer.from(bytes).toString('latin1')).join('\n');
    const recording = gunzipSync(Buffer.from(unpackFiles(submission).get('recording.ndjson.gz') ?? [])).toString();
    expect(all + recording).not.toContain(token);
  });

  it('is signed, and refused with another key', async () => {
    const keys = await temporaryFolder();
    for (const name of ['vendor', 'other'])
      expect((await cli(['submission', 'keygen', '--out', path.join(keys, name)])).code).toBe(0);
    const signed = await built(folder, '--sign', path.join(keys, 'vendor.jwk'));
    const own = await verified(signed, ['--key', path.join(keys, 'vendor.public.jwk')]);
    expect([own.code, own.stdout]).toEqual([0, expect.stringMatching(/signature +verified/)]);
    const other = await verified(signed, ['--key', path.join(keys, 'other.public.jwk')]);
    expect([other.code, other.stdout]).toEqual([1, expect.stringMatching(/signature +DIFFERS/)]);
    const forged = new Map(unpackFiles(signed)).set(
      'manifest.json',
      Buffer.from(`${text(unpackFiles(signed), 'manifest.json')} `),
    );
    const page = await verified(packFiles(forged), ['--key', path.join(keys, 'vendor.public.jwk')]);
    expect([page.code, page.stdout]).toEqual([
      1,
      expect.stringMatching(/signature +DIFFERS: was not made of this manifest/),
    ]);
    const unsigned = await verified(submission, ['--key', path.join(keys, 'vendor.public.jwk')]);
    expect([unsigned.code, unsigned.stdout]).toEqual([1, expect.stringMatching(/signature +DIFFERS: there is none/)]);
  });

  it('rests on bodies that were too long to be kept whole: what they showed cannot be verified, and is no cheat', async () => {
    const out = await temporaryFolder();
    const pad = 'x'.repeat(300 * 1024);
    const body = `{"response":"accepted","requestUid":"a","more":"${pad}"}`;
    const listener: RequestListener = (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    await serving(listener, (url) => {
      const candidate = ['--profile', profileFile(buildingBlock), '--url', url, '--continue'];
      return cli([
        'run',
        buildingBlock,
        ...candidate,
        '--tags',
        '@operation=sendSingleEmail',
        '--out',
        out,
        '--format',
        'json',
      ]);
    });
    const { code, stdout } = await verified(await built(out));
    expect([code, stdout]).toEqual([
      3,
      expect.stringMatching(/0 verdicts do not follow from the recording, [1-9]\d* cannot be judged/),
    ]);
    expect(stdout).not.toMatch(/DIFFERS/);
  });

  const live = async (faults: ReturnType<typeof fault>[], ...more: readonly string[]) => {
    const candidate = await startCandidate({ buildingBlock, token, faults, port: 0 });
    const asked = ['--live', '--url', candidate.url, '--sample', '500', '--seed', 'a', ...more];
    const done = await verified(submission, asked);
    await candidate.close();
    return done;
  };

  it('is asked of the running candidate again: the same answers as recorded, and others', async () => {
    const same = await live([fault('wrong-content-type', 'messaging/sendSingleEmail')]);
    expect([same.code, same.stderr]).toEqual([0, '']);
    expect(same.stdout).toMatch(
      /live +verified: of (\d+) scenarios, chosen by the seed a, \1 end as recorded, 0 end otherwise/,
    );
    const other = await live([]);
    expect([other.code, other.stdout]).toEqual([1, expect.stringMatching(/content-type: was "fail", and is "pass"/)]);
    expect(other.stdout).toMatch(/the running candidate does not answer as was recorded/);
  });

  it('writes nothing at the running candidate with --read-only, and says what was not asked', async () => {
    const { code, stdout } = await live([fault('wrong-content-type', 'messaging/sendSingleEmail')], '--read-only');
    expect(stdout).toMatch(/live +\w+: of \d+ scenarios.* 0 end otherwise.*; [1-9]\d* need requests that write/);
    expect(stdout).toMatch(/chosen by the seed a, [1-9]\d* end as recorded/);
    expect(code).not.toBe(1);
  });

  it('is asked of a candidate that is said where to find', async () => {
    expect((await verified(submission, ['--live'])).code).toBe(2);
    expect((await verified(submission, ['--live', '--url', 'http://127.0.0.1:1'])).code).toBe(3);
  });

  it('is no submission: exit code 2', async () => {
    expect((await verified(Buffer.from('PK nothing'))).code).toBe(2);
    expect((await verified(packFiles(new Map([['a.txt', Buffer.from('a')]])))).stderr).toMatch(/no manifest/);
  });
});

describe('a cheat is found', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    [
      'a report that was edited: a failure made a pass',
      () =>
        withReport(({ verdicts }) => {
          for (const verdict of verdicts.filter(({ outcome }) => outcome === 'fail'))
            Object.assign(verdict, { outcome: 'pass', problems: [] });
        }),
      /content-type: is "fail", and the report says "pass"/,
    ],
    [
      'an answer in the report that was edited',
      () =>
        withReport(({ exchanges }) => {
          for (const { response } of exchanges) Object.assign(response ?? {}, { status: 299 });
        }),
      /the report differs in exchange/,
    ],
    [
      'a score that was edited',
      () =>
        withReport((report) => {
          report.score.value = 1;
          report.regime.score = 1;
        }),
      /score +DIFFERS[\s\S]*regime: /,
    ],
    [
      'failures that were left out of the report',
      () =>
        withReport((report) => {
          report.verdicts = report.verdicts.filter(({ outcome }) => outcome !== 'fail');
        }),
      /content-type: is missing, and is "fail"/,
    ],
    [
      'a report of another run',
      async () => {
        const other = await temporaryFolder();
        await run(other);
        const report = await readFile(path.join(other, 'report.json'));
        return changed((files) => void files.set('report.json', report));
      },
      /run: .*and it is/,
    ],
    [
      'a recording of another run',
      async () => {
        const other = await temporaryFolder();
        await run(other);
        const recording = await readFile(recordingFiles(other).blocks);
        return changed((files) => void files.set('recording.ndjson.gz', recording));
      },
      /it is not the recording that the manifest names/,
    ],
    [
      'a profile that was changed afterwards',
      () => changed((files) => void files.set('profile.json', Buffer.from('{}'))),
      /profile.json is not what the recording says/,
    ],
    [
      'evidence that was swapped',
      () => changed((files) => void files.set('evidence.json', Buffer.from('{"answers":[]}'))),
      /evidence.json is not what the recording says/,
    ],
    [
      'a feature that was swapped',
      () => changed((files) => void files.set(`features/messaging/1.0/${single}`, Buffer.from('Feature: none'))),
      /sendSingleEmail.feature: is not the file that ran/,
    ],
    [
      'a report that names something twice, of which a reader may take the first',
      () =>
        changed((files) => {
          const report = text(files, 'report.json');
          files.set('report.json', Buffer.from(report.replace('{', '{ "regime": { "score": 1 },')));
        }),
      /report +DIFFERS: report.json is no report as govstack-check writes it/,
    ],
    [
      'a page that was edited, beside what is verified',
      () => changed((files) => void files.set('report.html', Buffer.from('<h1>Conforms</h1>'))),
      /report.html is no part of a submission/,
    ],
    [
      'the run of one candidate under the name of another',
      () => changed(() => undefined, { candidate: { name: 'Another product', version: '9' } }),
      /the manifest names another candidate: .*Another product.*, and it is .*Reference candidate/,
    ],
    [
      'a run under another date',
      () => changed(() => undefined, { run: { id: 'test-run', startedAt: '2026-06-01T00:00:00.000Z' } }),
      /the manifest names another run/,
    ],
    [
      'a file that the manifest does not name',
      () => {
        const files = new Map(unpackFiles(submission));
        return packFiles(files.set('more.txt', Buffer.from('more')));
      },
      /more.txt is not in the manifest/,
    ],
  ])('%s', async (_, cheat, expected) => {
    const { code, stdout } = await verified(await cheat());
    expect(stdout).toMatch(expected);
    expect(stdout).toMatch(/DIFFERS: the submission is not what it says it is/);
    expect(code).toBe(1);
  });

  it.each<[string, (files: Map<string, Uint8Array>) => void]>([
    ['damaged from its first byte on', (files) => void files.set('recording.ndjson.gz', Buffer.from('no recording'))],
    ['missing', (files) => void files.delete('recording.ndjson.gz')],
  ])('a recording that is %s', async (_, change) => {
    const { code, stdout } = await verified(changed(change));
    expect(stdout).toMatch(/recording +DIFFERS: cannot be read/);
    expect(code).toBe(1);
  });

  it('what the vendor chose is told: a part of the scenarios, long timeouts, and what is left out', async () => {
    const out = await temporaryFolder();
    const profile = path.join(out, 'profile.yaml');
    const lenient = 'timeouts: { request: 60000 }\nnotImplemented: [sendBatchEmail]\n';
    await writeFile(profile, `${await readFile(profileFile(buildingBlock), 'utf8')}\n${lenient}`);
    await run(out, '--tags', '@operation=sendSingleEmail', '--profile', profile);
    const { stdout } = await verified(await built(out));
    expect(stdout).toContain('only scenarios with the tags @operation=sendSingleEmail were run');
    expect(stdout).toContain('waits 60000 ms for an answer');
    expect(stdout).toContain('declared as not implemented: sendBatchEmail');
  });

  it.each<[string, (records: Kept[]) => Kept[]]>([
    ['altered', (records) => records.map((record) => withStatus(record))],
    [
      'removed',
      (records) => records.filter(({ kind, key }, index) => kind !== 'exchange' || index % 7 !== 0 || key === ''),
    ],
    ['inserted', (records) => records.flatMap((record) => (record.n === 40 ? [record, record] : [record]))],
  ])('an exchange that was %s in the recording', async (_, change) => {
    const recording = await rewritten(change);
    const { code, stdout } = await verified(changed((files) => void files.set('recording.ndjson.gz', recording)));
    expect(stdout).toMatch(/recording +DIFFERS: is not as it was written/);
    expect(code).toBe(1);
  });

  it.each<[string, (records: Kept[]) => Kept[]]>([
    ['altered', (records) => records.map((record) => withStatus(record))],
    ['removed', (records) => records.filter(({ kind }, index) => kind !== 'exchange' || index % 7 !== 0)],
    ['put in the place of another', (records) => withAnswersOfOthers(records)],
  ])(
    'an exchange that was %s, by someone who writes the hashes anew: the report does not follow',
    async (_, change) => {
      const other = await temporaryFolder();
      await cp(folder, other, { recursive: true });
      await writeFile(recordingFiles(other).blocks, await rewritten(change));
      const { code, stdout } = await verified(await built(other));
      expect(stdout).toMatch(/verdicts +(DIFFERS|cannot be verified)/);
      expect([1, 3]).toContain(code);
    },
  );
});

interface Kept {
  n: number;
  kind: string;
  at?: string;
  startedAt?: string;
  key?: string;
  value?: { response?: { status: number } };
}

/** Each request has the answer of the one after it. */
function withAnswersOfOthers(records: Kept[]): Kept[] {
  const answers = records.filter(({ kind }) => kind === 'exchange').map(({ value }) => value?.response);
  return records.map((record) => {
    if (record.kind !== 'exchange') return record;
    answers.push(answers.shift());
    const [response] = answers;
    return response === undefined ? record : { ...record, value: { ...record.value, response } };
  });
}

/** A recording with other times, under a manifest and a report that say the same. */
async function builtWith(change: (records: Kept[]) => Kept[]): Promise<Uint8Array> {
  const other = await temporaryFolder();
  await cp(folder, other, { recursive: true });
  await writeFile(recordingFiles(other).blocks, await rewritten(change));
  expect((await cli(['report', other, '--format', 'json'])).code).toBe(1);
  return built(other);
}

describe('the times of a recording', () => {
  const day = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
  const passing = (record: Kept): Kept => (record.kind === 'run' ? record : { ...record, at: day(record.n) });
  const now = { now: () => new Date('2026-02-01T00:00:00Z') };

  it('pass as in any run', async () => {
    expect((await verified(await builtWith((records) => records.map(passing)), [], now)).code).toBe(0);
  });

  it.each<[string, (records: Kept[]) => Kept[], { at: Date; expected: RegExp; code: number }]>([
    [
      'go back where exchanges were put in another order',
      (records) => {
        const [run = [], others = []] = [records.slice(0, 1), records.slice(1, -1).map(passing)];
        return [...run, ...others.reverse(), ...records.slice(-1)];
      },
      {
        at: now.now(),
        expected: /recording +cannot be verified: record \d+ is older than one before it/,
        code: 3,
      },
    ],
    [
      'are still to come where the clock was set',
      (records) => records.map(passing),
      { at: new Date('2025-12-01T00:00:00Z'), expected: /the run was at a time that is still to come/, code: 1 },
    ],
  ])('%s', async (_, change, { at, expected, code }) => {
    const page = await verified(await builtWith(change), [], { now: () => at });
    expect([page.code, page.stdout]).toEqual([code, expect.stringMatching(expected)]);
  });

  it('show that the run was cut short and went on, so that nobody joins two halves unseen', async () => {
    const joined = await builtWith((records) =>
      records.flatMap((record) => (record.n === 20 ? [{ n: 0, kind: 'resumed', at: day(0) }, record] : [record])),
    );
    expect((await verified(joined)).stdout).toContain(`the run had been cut short, and went on at ${day(0)}`);
  });
});

/** An answer that says another status. */
function withStatus(record: Kept): Kept {
  if (record.kind !== 'exchange' || record.value?.response?.status !== 200) return record;
  return { ...record, value: { ...record.value, response: { ...record.value.response, status: 204 } } };
}

/** The recording with other records, in blocks whose hashes are right. */
async function rewritten(change: (records: Kept[]) => Kept[]): Promise<Buffer> {
  const lines = gunzipSync(await readFile(recordingFiles(folder).blocks))
    .toString()
    .trimEnd()
    .split('\n');
  const records = lines.map((line): Kept => JSON.parse(line)).filter(({ kind }) => kind !== 'block');
  const other = await temporaryFolder();
  const writer = new RecordingWriter(other);
  for (const { n: _, ...record } of change(records)) writer.append(record as NewRecord);
  writer.close();
  return readFile(recordingFiles(other).blocks);
}

describe('features that the vendor changed never raise the score, and are shown', () => {
  async function ranWith(change: (features: string) => Promise<void>) {
    const features = await temporaryFolder();
    await cp(path.join(packageRoot, 'features', 'messaging', '1.0'), features, { recursive: true });
    await change(features);
    const out = await temporaryFolder();
    const code = await run(out, '--features', features);
    const report: ReportText = JSON.parse(await readFile(path.join(out, 'report.json'), 'utf8'));
    return { code, report, page: await verified(await built(out)) };
  }

  async function edit(file: string, change: (content: string) => string): Promise<void> {
    const before = await readFile(file, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(file, after);
  }

  const trivial = Array.from(
    { length: 200 },
    (_, n) => `
  @id=messaging.messaging.sendSingleEmail.own-${n} @check=success-status
  Scenario: It is sent, ${n}
    When the request "sendSingleEmail" is sent
    Then the operation is served
`,
  ).join('');

  it.each<[string, (features: string) => Promise<void>, RegExp]>([
    [
      'a scenario that failed was removed',
      (features) => edit(path.join(features, single), withoutContentType),
      /sendSingleEmail.feature: is not as it is generated/,
    ],
    [
      'a feature was removed',
      (features) => rm(path.join(features, single)),
      /sendSingleEmail.feature: is not as it is generated, or is missing/,
    ],
    [
      'a step was weakened',
      (features) => edit(path.join(features, single), weakened),
      /content-type: was changed, and is "pass"/,
    ],
    [
      'a phrase of the journeys was weakened',
      (features) =>
        edit(path.join(features, 'journeys', 'phrases.feature'), (content) =>
          content.replaceAll('the response status code is 200', 'the operation is served'),
        ),
      /journeys\/phrases.feature: is not as it is generated[\s\S]*messaging.journey.status: was changed/,
    ],
    [
      'a file of 200 passes was added',
      async (features) => {
        const header = (await readFile(path.join(features, single), 'utf8')).split('  Rule:')[0];
        await writeFile(path.join(features, 'messaging', 'own.feature'), header + trivial);
      },
      /own-0: was added, and is "pass"/,
    ],
  ])('%s', async (_, change, expected) => {
    const whole: ReportText = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8'));
    const { report, page } = await ranWith(change);
    expect(report.score.value).toBeLessThanOrEqual(whole.score.value);
    expect(report.regime.score).toBeLessThanOrEqual(whole.regime.score);
    expect(page.stdout).toMatch(expected);
    expect(page.code).toBe(1);
  });
});

function withoutContentType(feature: string): string {
  return feature.replace(/ +@id=messaging\.messaging\.sendSingleEmail\.content-type[\s\S]*?(?= +@id=)/, '');
}

/** The scenario of the media type asks for something that holds. */
function weakened(feature: string): string {
  return feature.replace(
    /(@id=messaging\.messaging\.sendSingleEmail\.content-type[\s\S]*?Then ).*\n/,
    '$1the operation is served\n',
  );
}
