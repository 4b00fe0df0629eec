import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { startCandidate } from '../src/app/start-candidate.js';
import { readEvidence } from '../src/evidence/read-evidence.js';
import type { Evidence } from '../src/model/evidence.js';
import { type RegimeName, regimeNames } from '../src/model/regime.js';
import type { Report, RequirementResult } from '../src/model/report.js';
import { readOverlay } from '../src/overlay/read-overlay.js';
import { fitGap } from '../src/pipeline/fit-gap.js';
import { writtenReport } from '../src/report/written-report.js';
import { packageRoot } from '../src/support/package/paths.js';
import { checkReference, cli, fault, profileFile, temporaryFolder, token } from './support/harness.js';

const today = '2026-01-01';
const evidenceFile = path.join(packageRoot, 'fixtures', 'evidence', 'digital-registries.yaml');
const overlayFile = path.join(packageRoot, 'fixtures', 'overlays', 'digital-registries.yaml');
const evidence = await readEvidence(evidenceFile);

/** DRS-33: client systems create, read, change and remove records. Tests show all of it, so the form does not ask. */
const shownInFull = 'DRS-33';
const falseAttestation: Evidence = {
  ...evidence,
  answers: [
    ...evidence.answers,
    {
      requirement: shownInFull,
      answer: 'met',
      statement: 'Records can be changed.',
      links: [],
      files: [],
      by: 'A. Person',
      on: '2025-12-01',
    },
  ],
};

let conforming: Report;
let broken: Report;
let folder: string;
let reportFile: string;

beforeAll(async () => {
  conforming = await checkReference('digital-registries');
  broken = await checkReference('digital-registries', { faults: [fault('update-lost')] });
  folder = await temporaryFolder();
  reportFile = path.join(folder, 'report.json');
  await writeFile(reportFile, JSON.stringify(writtenReport(conforming)));
});

const of = (report: Report, regime: RegimeName, given: Evidence = evidence): Report =>
  fitGap({ report, evidence: given, regime, today });

const standing = ({ requirements }: Report, id: string): RequirementResult | undefined =>
  requirements.find((requirement) => requirement.id === id);

describe('the fit-gap of a candidate that conforms, with its evidence', () => {
  it.each<[RegimeName, string]>([
    ['govmarket-2', 'compliant'],
    ['levels-1', 'Level 2'],
  ])('comes under %s to: %s', (regime, result) => {
    const report = of(conforming, regime);
    expect(report.regime).toMatchObject({ name: regime, result, reached: true, score: 1 });
    expect(report.requirements.filter(({ contradiction }) => contradiction !== undefined)).toEqual([]);
  });

  it('keeps what was tested and what was attested apart, and is far from it without evidence', () => {
    const report = of(conforming, 'govmarket-2');
    expect(standing(report, shownInFull)?.status).toBe('fit-tested');
    expect(standing(report, 'DRS-2')).toMatchObject({ status: 'fit-attested', evidence: { by: expect.any(String) } });
    expect(standing(report, 'DRS-9')?.status).toBe('not-specified');
    expect(standing(report, 'DRS-10')?.status).toBe('fit-attested');
    expect(standing(report, 'DRS-20')?.status).toBe('gap-declared');
    expect(standing(report, 'govstack-cfr-data#req-11')).toMatchObject({
      status: 'not-verified',
      reason: expect.stringMatching(/left out only by an overlay/),
    });
    expect(standing(report, 'govstack-cfr-deployment#req-2')?.evidence?.files).toEqual([
      { path: 'files/backup-and-restore.md', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    for (const regime of regimeNames) {
      const bare = fitGap({ report: conforming, regime, today }).regime;
      expect({ reached: bare.reached, low: (bare.score ?? 0) < 0.5 }).toEqual({ reached: false, low: true });
    }
  });

  it('meets the published schema of reports', async () => {
    const schema: object = JSON.parse(await readFile(path.join(packageRoot, 'specs', 'report.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const overlay = await readOverlay(overlayFile);
    const report = fitGap({ report: conforming, evidence, overlay, regime: 'levels-1', today });
    const written: unknown = JSON.parse(JSON.stringify(writtenReport(report)));
    expect(validate(written) ? [] : validate.errors).toEqual([]);
  });

  it('loses what has expired', () => {
    const later = fitGap({ report: conforming, evidence, regime: 'govmarket-2', today: '2027-01-01' });
    expect(standing(later, 'govstack-cfr-security#req-5')?.status).toBe('not-verified');
    expect(later.regime.reached).toBe(false);
  });
});

describe('one seeded fault', () => {
  it.each(regimeNames)('is a gap with its reason, whatever the evidence says, under %s', (regime) => {
    const report = of(broken, regime);
    expect(report.regime.reached).toBe(false);
    expect(report.regime.score).toBeLessThan(1);
    const gap = standing(report, shownInFull);
    expect(gap).toMatchObject({ status: 'gap-tested', reason: expect.stringMatching(/\d+ of \d+ scenarios fail/) });
    expect(gap?.contradiction).toBeUndefined();
  });

  it('lowers levels-1 to Level 1: not all operations fit', () => {
    const { level, measures } = of(broken, 'levels-1').regime;
    expect(level).toBe(1);
    expect(measures.find(({ id }) => id === 'api')).toMatchObject({ level: 1 });
  });
});

describe('one false attestation', () => {
  it.each(regimeNames)('changes no figure under %s, and is shown as a contradiction with both', (regime) => {
    const report = of(broken, regime, falseAttestation);
    expect(report.regime).toEqual(of(broken, regime).regime);
    expect(standing(report, shownInFull)).toMatchObject({
      status: 'gap-tested',
      contradiction: expect.stringMatching(/Answered as met by A\. Person on 2025-12-01; \d+ of \d+ scenarios fail/),
    });
  });

  it('contradicts nothing where the candidate conforms', () => {
    const report = of(conforming, 'govmarket-2', falseAttestation);
    expect(standing(report, shownInFull)).toMatchObject({ status: 'fit-tested' });
    expect(standing(report, shownInFull)?.contradiction).toBeUndefined();
  });
});

describe('fit-gap at the command line', () => {
  it('shows the fit-gap and writes it beside the report, whose own files stay', async () => {
    const before = await readFile(reportFile, 'utf8');
    const formats = 'terminal,json,html,junit,csv';
    const args = ['--evidence', evidenceFile, '--overlay', overlayFile, '--format', formats];
    const { code, stdout, stderr } = await cli(['fit-gap', reportFile, ...args]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/govmarket-2 \(cross-functional requirements 2\.1\.0\): not compliant/);
    expect(stdout).toMatch(/overlay\s"Registries\sof\sExamplia"\sof\sdigital-registries\s3\.0\.0-alpha/);
    expect(stdout).toMatch(/gap \(declared\) {2}DRS-20 {2}REQUIRED/);
    expect(await readFile(reportFile, 'utf8')).toBe(before);
    const html = await readFile(path.join(folder, 'fit-gap.html'), 'utf8');
    expect(html).toContain('Registries of Examplia');
    expect(html).toContain('published as OPTIONAL');
    expect(await readFile(path.join(folder, 'fit-gap.csv'), 'utf8')).toContain('examplia-1');
    expect(await readFile(path.join(folder, 'fit-gap.junit.xml'), 'utf8')).toContain('<failure');
    const again = await cli(['fit-gap', path.join(folder, 'fit-gap.json'), '--regime', 'levels-1']);
    expect(again.stdout).toMatch(/levels-1 \(cross-functional requirements 23Q4\): Level \d/);
    expect(again.stdout).toMatch(/overlay\s"Registries\sof\sExamplia"/);
  });

  it('asks what CI asks', async () => {
    const ask = (...args: string[]) => cli(['fit-gap', reportFile, ...args]);
    const withEvidence = ['--evidence', evidenceFile];
    expect((await ask(...withEvidence)).code).toBe(0);
    expect((await ask(...withEvidence, '--fail-under', '100')).code).toBe(0);
    expect(await ask('--fail-under', '99.5')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/at least 99\.5 %/),
    });
    expect((await ask(...withEvidence, '--regime', 'levels-1', '--require-level', '2')).code).toBe(0);
    expect(await ask('--regime', 'levels-1', '--require-level', '2')).toMatchObject({
      code: 1,
      stderr: 'Level 2 is asked; the result is: Level 1.\n',
    });
    const known = path.join(folder, 'gaps.yaml');
    await writeFile(known, 'gaps: [DRS-20, examplia-1]\n');
    const strict = [...withEvidence, '--overlay', overlayFile, '--allow-gaps', known];
    expect((await ask(...strict)).code).toBe(0);
    await writeFile(known, `gaps: [DRS-20, ${shownInFull}]\n`);
    expect(await ask(...strict)).toMatchObject({
      code: 1,
      stderr: `A listed gap has closed: ${shownInFull}. Take it off the list.\n`,
    });
  });

  it.each<[string, string[], RegExp]>([
    ['a level of a regime without levels', ['--require-level', '1'], /govmarket-2 has no levels/],
    ['an unknown regime', ['--regime', 'other'], /Allowed choices are govmarket-2, levels-1/],
    ['a share that is none', ['--fail-under', '101'], /percentage from 0 to 100/],
    ['evidence that is not there', ['--evidence', 'none.yaml'], /The evidence .* cannot be read/],
    ['an overlay that is none', ['--overlay', path.join(packageRoot, 'package.json')], /package\.json:\d+: /],
  ])('%s: one message, and exit code 2', async (_, args, message) => {
    const { code, stdout, stderr } = await cli(['fit-gap', reportFile, ...args]);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('refuses evidence of another candidate, of another Building Block, and of unknown requirements', () => {
    const refuse = (change: Partial<Evidence>) => () =>
      fitGap({ report: conforming, evidence: { ...evidence, ...change }, today });
    expect(refuse({ candidate: 'Other' })).toThrow(/The evidence is about the candidate "Other"/);
    expect(refuse({ buildingBlock: 'consent' })).toThrow(/about the Building Block "consent"/);
    const answers = evidence.answers.slice(0, 1).map((answer) => ({ ...answer, requirement: 'DRS-999' }));
    expect(refuse({ answers })).toThrow(/answers "DRS-999", but there is no such requirement/);
  });
});

describe('run with evidence', () => {
  it('gives the same fit-gap as fit-gap does afterwards', async () => {
    const overlay = await readOverlay(overlayFile);
    const request = { evidence, overlay, regime: 'levels-1' as const };
    const report = await checkReference('digital-registries', { request });
    const after = fitGap({ report: conforming, ...request, today });
    expect(report.regime).toEqual(after.regime);
    expect(report.overlay).toEqual(after.overlay);
    expect(report.evidence).toEqual(after.evidence);
    const figures = ({ requirements }: Report) => requirements.map(({ id, status, level }) => [id, status, level]);
    expect(figures(report)).toEqual(figures(after));
  });

  it('takes the same flags at the command line', async () => {
    const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
    const run = ['run', 'messaging', '--url', candidate.url, '--profile', profileFile('messaging')];
    const out = ['--out', await temporaryFolder(), '--format', 'terminal'];
    const levels = await cli([...run, ...out, '--regime', 'levels-1', '--require-level', '1']);
    const low = await cli([...run, ...out, '--fail-under', '100']);
    await candidate.close();
    expect(levels).toMatchObject({ code: 0, stdout: expect.stringMatching(/levels-1 .* 23Q4\): Level 1/) });
    expect(low).toMatchObject({ code: 1, stderr: expect.stringMatching(/govmarket-2 must be at least 100 %/) });
  });

  it('refuses wrong evidence before anything is sent', async () => {
    const request = { evidence: { ...evidence, candidate: 'Other' } };
    await expect(checkReference('digital-registries', { request })).rejects.toThrow(
      /The evidence is about the candidate "Other"/,
    );
  });
});

describe('evidence at the command line', () => {
  it.each(['yaml', 'csv', 'xlsx'])(
    'init writes the form as %s, never over another, and lint reads it',
    async (format) => {
      const cwd = await temporaryFolder();
      const init = ['evidence', 'init', 'digital-registries', '--format', format];
      expect((await cli(init, { cwd })).stdout).toMatch(new RegExp(`evidence\\.${format} is written`));
      expect(await cli(init, { cwd })).toMatchObject({ code: 2, stderr: expect.stringMatching(/already exists/) });
      const lint = await cli(['evidence', 'lint', `evidence.${format}`], { cwd });
      expect(lint).toMatchObject({ code: 2, stderr: expect.stringMatching(/candidate: must name the candidate/) });
    },
  );

  it('asks for one generation, and for what tests do not show in full', async () => {
    const cwd = await temporaryFolder();
    await cli(['evidence', 'init', 'digital-registries', '--cfr', '23Q4'], { cwd });
    const text = await readFile(path.join(cwd, 'evidence.yaml'), 'utf8');
    expect(text).toContain('govstack-cfr-23Q4#5.7');
    expect(text).not.toContain('govstack-cfr-deployment#req-1');
    expect(text).toContain('requirement: "DRS-2"');
    expect(text).not.toContain(`"${shownInFull}"`);
    expect(await cli(['evidence', 'init', 'messaging', '--cfr', '1.0'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/generation "1\.0".*\n.*Known names: 2\.1\.0, 23Q4/),
    });
  });

  it('lint says what is missing, and beside a report what is contradicted', async () => {
    const lint = await cli(['evidence', 'lint', evidenceFile]);
    expect(lint.stdout).toMatch(/missing {7}govstack-cfr-23Q4#5\.9: no answer yet/);
    expect(lint.code).toBe(1);
    const file = path.join(folder, 'false.yaml');
    await writeFile(
      file,
      `candidate: Reference candidate\nanswers:\n  - { requirement: ${shownInFull}, answer: met, statement: So., by: B, on: 2025-12-01 }\n`,
    );
    const brokenFile = path.join(folder, 'broken.json');
    await writeFile(brokenFile, JSON.stringify(writtenReport(broken)));
    expect((await cli(['evidence', 'lint', file, '--report', brokenFile])).stdout).toMatch(
      /contradicted {2}DRS-33: Answered as met/,
    );
    expect((await cli(['evidence', 'lint', file, '--report', reportFile])).stdout).not.toMatch(/contradicted/);
  });
});
