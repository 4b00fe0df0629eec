import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, faultsByCheck, innocents } from '../src/checks/faults.generated.js';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { startReferenceCandidate } from '../src/mock/index.js';
import type { Deviation } from '../src/mock/kit/fault.js';
import { whyAbsent } from '../src/mock/kit/why-absent.js';
import type { Catalogue } from '../src/model/catalogue.js';
import type { Credential, Profile } from '../src/model/profile.js';
import type { Report } from '../src/model/report.js';
import { loadCatalogue } from '../src/pipeline/load-catalogue.js';
import { emptyProfile } from '../src/profile/read-profile.js';
import { packageRoot } from '../src/support/package/paths.js';
import { checkReference, checkUrl, commonFailuresOf, failuresOf, token } from './support/harness.js';

/** The small ones first: `npm run bench:faults` seeds every fault in every Building Block. */
const tried = ['messaging', 'workflow', 'registration', 'digital-registries', 'esignature'];

const catalogues = new Map<string, Catalogue>();
for (const buildingBlock of tried) {
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  catalogues.set(buildingBlock, catalogue);
}

/** A JSON Web Token whose signature nobody but the candidate that made it could check. */
function tokenOf(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const all = { sub: 'checker', aud: 'candidate', tenant: 'own-tenant', role: 'editor', exp: 4_102_444_800, ...claims };
  return [part({ alg: 'HS256', typ: 'JWT' }), part(all), Buffer.from('signature').toString('base64url')].join('.');
}

function bearer(variable: string, claims: object): Credential {
  return { type: 'bearer', token: { variable, value: tokenOf(claims) } };
}

const goodToken = tokenOf({});
const tokens: Partial<Profile> = {
  refused: {
    expired: { credential: bearer('EXPIRED_TOKEN', { exp: 1 }) },
    wrongAudience: { credential: bearer('FOREIGN_TOKEN', { aud: 'another-service' }) },
    otherTenant: { credential: bearer('TENANT_TOKEN', { tenant: 'another-tenant' }) },
    lowerRole: { credential: bearer('READER_TOKEN', { role: 'reader' }) },
  },
};

const waits: Readonly<Record<string, object>> = {
  slow: { timeouts: { request: 400, connect: 1000, callback: 300 } },
  'no-answer': { timeouts: { request: 400, connect: 1000, callback: 300 } },
  'call-not-made': { timeouts: { request: 10_000, connect: 5000, callback: 300 } },
};

/** Faults in the candidate as a whole have a test of their own: tests/cross-functional.test.ts. */
const ofOperations = faults.filter(({ wholeCandidate }) => wholeCandidate !== true);

const cases = ofOperations.flatMap((fault) => {
  const buildingBlock = tried.find((id) => isApplicable(id, fault));
  return buildingBlock === undefined ? [] : [{ fault, buildingBlock, id: fault.id }];
});

it('each fault lives with the check that is meant to find it', () => {
  const elsewhere = Object.entries(faultsByCheck).flatMap(([check, own]) =>
    own.filter(({ foundBy: [first] }) => first !== check).map(({ id }) => id),
  );
  expect(elsewhere).toEqual([]);
});

it('a fault names checks that exist', () => {
  const named = faults.flatMap(({ foundBy, mayAlsoFail = [] }) => [...foundBy, ...mayAlsoFail]);
  expect(named.filter((rule) => !bundledChecks.some((check) => check.rule === rule))).toEqual([]);
});

it('no two deviations have the same id', () => {
  for (const list of [faults, innocents]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

describe('a fault in every operation of one Building Block', () => {
  it.each(cases)('$id in $buildingBlock is found, and nothing else is blamed', async ({ fault, buildingBlock }) => {
    const report = await checkReference(buildingBlock, {
      faults: [{ fault }],
      profile: { ...tokens, ...waits[fault.id] },
      partner: true,
      request: { depth: fault.depth ?? 'standard' },
      token: goodToken,
    });
    const expected = [...fault.foundBy, ...(fault.mayAlsoFail ?? [])];
    const failures = failuresOf(report).filter(({ rule }) => rule !== 'journey');
    const blamed = failures.filter(({ rule }) => !expected.some((one) => one === rule));
    expect(blamed.map(({ id }) => id)).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
    expect(report.score.counts.error).toBe(0);
  });

  it('leaves out hardly any', () => {
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });
});

/** What no GovSpec above has, a small document of one's own has. */
const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');
const notes = await loadCatalogue({ buildingBlock: 'notes', spec, allowExternalRefs: false });
catalogues.set('notes', notes.catalogue);

/** Checks the reference candidate of the document. */
async function checkNotes(deviation: Deviation): Promise<Report> {
  const candidate = await startReferenceCandidate({ ...notes, token, faults: [{ fault: deviation }], port: 0 });
  const credential = { type: 'apiKey', value: { variable: 'KEY', value: token } } as const;
  try {
    const profile = { ...emptyProfile(), url: candidate.url, credential };
    return await checkUrl('notes', profile, { spec });
  } finally {
    await candidate.close();
  }
}

const ofDocument = ofOperations
  .filter((fault) => !cases.some(({ id }) => id === fault.id) && isApplicable('notes', fault))
  .map((fault) => ({ fault, id: fault.id }));

describe('a fault in every operation of a document of one’s own', () => {
  it.each(ofDocument)('$id is found, and nothing else is blamed', async ({ fault }) => {
    const failures = failuresOf(await checkNotes(fault));
    const expected: readonly string[] = [...fault.foundBy, ...(fault.mayAlsoFail ?? [])];
    expect(failures.filter(({ rule }) => !expected.includes(rule)).map(({ id }) => id)).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
  });
});

const applicable = innocents.flatMap((innocent) => {
  const buildingBlock = [...tried, 'notes'].find((id) => isApplicable(id, innocent));
  return buildingBlock === undefined ? [] : [{ innocent, buildingBlock, id: innocent.id }];
});

describe('a candidate that conforms in another way', () => {
  it.each(applicable)('$id in $buildingBlock raises no alarm', async ({ innocent, buildingBlock }) => {
    const profile = innocent.settle === undefined ? {} : { settle: innocent.settle };
    const report =
      buildingBlock === 'notes'
        ? await checkNotes(innocent)
        : await checkReference(buildingBlock, { faults: [{ fault: innocent }], profile });
    const failures = [...failuresOf(report), ...commonFailuresOf(report)];
    expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
  });
});

function isApplicable(buildingBlock: string, deviation: Deviation): boolean {
  const catalogue = catalogues.get(buildingBlock);
  return catalogue?.operations.some((operation) => whyAbsent(deviation, catalogue, operation) === undefined) === true;
}
