import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../src/mock/faults/catalogue.js';
import type { Fault } from '../src/mock/kit/fault.js';
import { variations } from '../src/mock/variations/catalogue.js';
import type { Catalogue } from '../src/model/catalogue.js';
import type { Credential, Profile } from '../src/model/profile.js';
import { loadCatalogue } from '../src/pipeline/check.js';
import { packageRoot } from '../src/support/package/paths.js';
import { checkReference, failuresOf } from './support/harness.js';

/** The rules that may find each fault, and those that may fail beside them: the table that the bench uses too. */
const finders: Readonly<Record<string, { readonly rules: readonly string[]; readonly also?: readonly string[] }>> =
  JSON.parse(readFileSync(path.join(packageRoot, 'bench', 'finders.json'), 'utf8'));

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

const cases = faults.flatMap((fault) => {
  const buildingBlock = tried.find((id) => isApplicable(id, fault));
  return buildingBlock === undefined ? [] : [{ fault, buildingBlock, id: fault.id }];
});

describe('a fault in every operation of one Building Block', () => {
  it.each(cases)('$id in $buildingBlock is found, and nothing else is blamed', async ({ fault, buildingBlock }) => {
    const report = await checkReference(buildingBlock, {
      faults: [{ fault }],
      profile: { ...tokens, ...waits[fault.id] },
      partner: true,
      token: goodToken,
    });
    const { rules, also = [] } = finders[fault.id] ?? { rules: [] };
    const failures = failuresOf(report).filter(({ rule }) => rule !== 'journey');
    const blamed = failures.filter(({ rule }) => !rules.includes(rule) && !also.includes(rule));
    expect(blamed.map(({ id }) => id)).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
    expect(report.score.counts.error).toBe(0);
  });

  it('leaves out hardly any', () => {
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });
});

const innocent = variations.flatMap((variation) => {
  const buildingBlock = tried.find((id) => isApplicable(id, variation));
  return buildingBlock === undefined ? [] : [{ variation, buildingBlock, id: variation.id }];
});

describe('a candidate that conforms in another way', () => {
  it.each(innocent)('$id in $buildingBlock raises no alarm', async ({ variation, buildingBlock }) => {
    const report = await checkReference(buildingBlock, {
      faults: [{ fault: variation }],
      profile: variation.settle === undefined ? {} : { settle: variation.settle },
    });
    expect(failuresOf(report).map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
  });
});

function isApplicable(buildingBlock: string, fault: Fault): boolean {
  const catalogue = catalogues.get(buildingBlock);
  return catalogue?.operations.some((operation) => fault.absent(catalogue, operation) === undefined) === true;
}
