import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../../src/checks/faults.generated.js';
import { startReferenceCandidate } from '../../src/mock/index.js';
import { isCrossFunctional, type Probe, probes } from '../../src/model/cross-functional.js';
import type { Profile } from '../../src/model/profile.js';
import type { Report } from '../../src/model/report.js';
import { emptyProfile } from '../../src/profile/read-profile.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { definitionOf } from '../support/definitions.js';
import {
  checkOwn,
  checkReference,
  checkUrl,
  cli,
  commonFailuresOf,
  fault,
  referenceProfile,
  serving,
  token,
} from '../support/harness.js';

const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');
const named = { health: '/health', metrics: '/metrics', openapi: ['/openapi.json'] };

/** The smallest candidate, its places named in the profile. */
function checkNotes(faultIds: readonly string[], profile: Partial<Profile> = {}): Promise<Report> {
  const faults = faultIds.map((id) => fault(id));
  return checkOwn(spec, { faults, profile: { pages: [], paths: named, ...profile } });
}

function outcome(report: Report, rule: string): string | undefined {
  return report.verdicts.find((verdict) => isCrossFunctional(verdict) && verdict.rule === rule)?.outcome;
}

/** The faults in the candidate as a whole that some rule must find. */
const wholeFaults = faults.filter(
  ({ wholeCandidate, needNotBeFound }) => wholeCandidate === true && needNotBeFound === undefined,
);

describe('what is asked of every Building Block alike', () => {
  it('is asked of a document of one’s own, and nothing is held against a conformant candidate', async () => {
    const report = await checkNotes([]);
    const common = report.verdicts.filter(isCrossFunctional);
    const open = common.filter((verdict) => !['pass', 'not-applicable'].includes(verdict.outcome));
    expect(open.map(({ rule, outcome }) => ({ rule, outcome }))).toEqual([{ rule: 'sunset', outcome: 'not-verified' }]);
    expect(common.filter((verdict) => verdict.outcome === 'pass').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(wholeFaults.map(({ foundBy: [rule] }) => rule).filter((rule) => rule !== 'sunset')),
    );
  });

  it.each(wholeFaults)('$id is found, and nothing else is blamed', async ({ id, foundBy }) => {
    const report = await checkNotes([id]);
    const failures = commonFailuresOf(report);
    expect(failures.map(({ rule }) => rule)).toEqual(foundBy);
    const clauses = failures.flatMap(({ problems }) => problems.map(({ clause }) => clause.requirement));
    expect(failures.every(({ requirements }) => requirements.length > 0)).toBe(true);
    for (const clause of clauses) expect(failures.flatMap(({ requirements }) => requirements)).toContain(clause);
  });

  it('counts by its requirements, and not in the score of operations', async () => {
    const whole = await checkNotes([]);
    const broken = await checkNotes(['correlation-lost']);
    expect(broken.score).toEqual(whole.score);
    expect(broken.conclusion.operations).toEqual(whole.conclusion.operations);
    const status = (report: Report) => report.requirements.find(({ id }) => id === 'govstack-cfr-architecture#req-13');
    expect(status(whole)?.status).toBe('fit-partly');
    expect(status(broken)?.status).toBe('gap-tested');
  });

  it('is left out where tags choose something else, and can be chosen alone', async () => {
    const chosen = await checkReference('messaging', { request: { tags: '@check=body-schema' } });
    expect(chosen.verdicts.filter(isCrossFunctional)).toEqual([]);
    const alone = await checkReference('messaging', { request: { tags: '@check=health' } });
    expect(alone.verdicts.filter(isCrossFunctional).map(({ outcome: found }) => found)).toEqual(['pass']);
  });

  it('that looks at the answers of the run is not verified where there are none', async () => {
    const report = await checkReference('messaging', { request: { tags: '@bb=govstack-cfr' } });
    for (const rule of ['timestamps', 'json-everywhere', 'nothing-secret-in-urls', 'correlation-id'])
      expect({ rule, outcome: outcome(report, rule) }).toEqual({ rule, outcome: 'not-verified' });
  });
});

describe('errors of several shapes', () => {
  it('are only recommended against, unless the Building Block requires one', async () => {
    const open = await checkNotes(['errors-of-many-shapes']);
    expect(outcome(open, 'error-shape')).toBe('not-verified');
    const strict = await checkReference('messaging', { faults: [fault('errors-of-many-shapes')] });
    expect(commonFailuresOf(strict).map(({ rule }) => rule)).toEqual(['error-shape']);
    expect(commonFailuresOf(strict)[0]?.requirements).toContain('5.1.15');
  });
});

describe('what is looked for without a name', () => {
  it('is found at well-known places', async () => {
    const report = await checkNotes([], { paths: {} });
    for (const rule of ['health', 'metrics', 'openapi-published', 'openapi-covers'])
      expect({ rule, outcome: outcome(report, rule) }).toEqual({ rule, outcome: 'pass' });
  });

  it('and is not there is no failure', async () => {
    const report = await checkNotes(['health-missing', 'metrics-missing', 'openapi-missing'], { paths: {} });
    expect(commonFailuresOf(report)).toEqual([]);
    const rules = ['health', 'metrics', 'openapi-published', 'openapi-valid', 'openapi-covers', 'sunset'];
    for (const rule of rules)
      expect({ rule, outcome: outcome(report, rule) }).toEqual({ rule, outcome: 'not-verified' });
    const reason = report.verdicts.find(({ rule }) => rule === 'health')?.reason;
    expect(reason).toContain('name it in the profile (paths.health)');
  });
});

const goodPage = '<!DOCTYPE html>\n<html lang="en"><head><title>A</title></head><body><p>Text</p></body></html>';

/** The outcome for a page that a server shows. */
async function pageOutcome(body: string, mediaType = 'text/html') {
  const show: RequestListener = (_, response) => void response.setHeader('content-type', mediaType).end(body);
  return serving(show, async (url) => {
    const report = await checkNotes([], { pages: [url] });
    return report.verdicts.find(({ rule }) => rule === 'html5');
  });
}

describe('pages for people', () => {
  it.each([
    ['HTML5', goodPage, 'pass'],
    ['without a doctype', '<html lang="en"></html>', 'fail'],
    ['with elements out of order', goodPage.replace('<p>Text</p>', '<p><b>Text</p></b>'), 'fail'],
    ['with an element that is obsolete', goodPage.replace('<p>Text</p>', '<center>Text</center>'), 'fail'],
  ])('%s', async (_, body, expected) => {
    expect((await pageOutcome(body))?.outcome).toBe(expected);
  });

  it('that are none are not verified', async () => {
    expect((await pageOutcome('{}', 'application/json'))?.outcome).toBe('not-verified');
  });

  it('that nobody names are not verified; that there are none has to be said', async () => {
    const { pages: _, ...silent } = await referenceProfile('messaging');
    const { catalogue, documents } = await definitionOf('messaging');
    const candidate = await startReferenceCandidate({ catalogue, documents, token, faults: [], port: 0 });
    const report = await checkUrl('messaging', { ...silent, url: candidate.url }, { tags: '@check=html5' });
    await candidate.close();
    expect(outcome(report, 'html5')).toBe('not-verified');
    expect(outcome(await checkReference('messaging', { request: { tags: '@check=html5' } }), 'html5')).toBe(
      'not-applicable',
    );
  });
});

interface Told {
  readonly status: number;
  readonly body: string;
}

/** A server of notes that answers as it is told, by what it is sent and how much it was sent before. */
function notes(tell: (sent: string, count: number) => Told): RequestListener {
  let count = 0;
  return async (request, response) => {
    count += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { status, body } = tell(Buffer.concat(chunks).toString(), count);
    const later = status === 429 ? { 'retry-after': '1' } : {};
    response.writeHead(status, { 'content-type': 'application/json', ...later }).end(body);
  };
}

/** What a probe finds after one valid request to an operation. */
async function probed(probe: Probe, operation: string, tell: (sent: string, count: number) => Told) {
  const tags = `(@operation=${operation} and @check=success-status) or @check=${probe}`;
  const profile = { ...emptyProfile(), pages: [] };
  const report = await serving(notes(tell), (url) =>
    checkUrl('notes', { ...profile, url }, { spec, tags, probes: [probe] }),
  );
  const verdict = report.verdicts.find(({ rule }) => rule === probe);
  return verdict?.problems[0]?.kind ?? verdict?.outcome;
}

const list = { status: 200, body: '[]' };
const kept = { status: 201, body: '{}' };
const refused = { status: 422, body: '{}' };

/** Answers in one way, and in another once a text like code is in the request. */
function whenCode(instead: (sent: string) => Told) {
  return (sent: string): Told => (/' OR '|<script>|\{\{|\$\(|\.\.\//.test(sent) ? instead(sent) : kept);
}

describe('probes', () => {
  it('are made on request only', async () => {
    const report = await checkReference('messaging', { request: { tags: '@bb=govstack-cfr' } });
    expect(report.verdicts.filter(({ rule }) => probes.some((probe) => probe === rule))).toEqual([]);
    const { code, stderr } = await cli(['run', 'messaging', '--url', 'http://127.0.0.1:9', '--probe', 'nonsense']);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Known names: rate-limit, injection'),
    });
  });

  it.each<[string, (sent: string, count: number) => Told, string]>([
    ['are held back', (_, count) => (count > 20 ? { status: 429, body: '{}' } : list), 'pass'],
    ['break the candidate', (_, count) => (count > 20 ? { status: 500, body: '{}' } : list), 'server-error'],
    ['are all answered', () => list, 'not-verified'],
  ])('of reads that are too many: they %s', async (_, tell, expected) => {
    expect(await probed('rate-limit', 'listNotes', tell)).toBe(expected);
  });

  it.each<[string, (sent: string, count: number) => Told, string]>([
    ['are refused', whenCode(() => refused), 'pass'],
    ['are kept', () => kept, 'pass'],
    ['break the candidate', whenCode(() => ({ status: 500, body: '{}' })), 'server-error'],
    [
      'reach the database',
      whenCode(() => ({ status: 400, body: '{"detail":"You have an error in your SQL syntax"}' })),
      'reveals-internals',
    ],
    [
      'are worked out',
      whenCode((sent) => ({ status: 201, body: sent.replaceAll('{{7**8}}', '5764801') })),
      'wrong-value',
    ],
    ['have no place', () => refused, 'not-verified'],
  ])('of texts that look like code: they %s', async (_, tell, expected) => {
    expect(await probed('injection', 'createNote', tell)).toBe(expected);
  });
});
