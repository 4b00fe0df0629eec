import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../src/mock/faults/catalogue.js';
import { variations } from '../src/mock/variations/catalogue.js';
import type { Catalogue } from '../src/model/catalogue.js';
import { packageRoot } from '../src/package/paths.js';
import { loadCatalogue } from '../src/pipeline.js';
import { checkReference, failuresOf, referenceProfile } from './support/harness.js';

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

const waits: Readonly<Record<string, object>> = {
  slow: { timeouts: { request: 400, connect: 1000, callback: 300 } },
  'no-answer': { timeouts: { request: 400, connect: 1000, callback: 300 } },
  'call-not-made': { timeouts: { request: 10_000, connect: 5000, callback: 300 } },
};

const cases = faults.flatMap((fault) => {
  const buildingBlock = tried.find((id) =>
    catalogues
      .get(id)
      ?.operations.some((operation) => fault.absent(catalogues.get(id) as Catalogue, operation) === undefined),
  );
  return buildingBlock === undefined ? [] : [{ fault, buildingBlock, id: fault.id }];
});

describe('a fault in every operation of one Building Block', () => {
  it.each(cases)('$id in $buildingBlock is found, and nothing else is blamed', async ({ fault, buildingBlock }) => {
    const report = await checkReference(buildingBlock, {
      faults: [{ fault }],
      profile: waits[fault.id] ?? {},
      partner: true,
    });
    const { rules, also = [] } = finders[fault.id] ?? { rules: [] };
    const failures = failuresOf(report).filter(({ rule }) => rule !== 'journey');
    const blamed = failures.filter(({ rule }) => !rules.includes(rule) && !also.includes(rule));
    expect(blamed.map(({ id }) => id)).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
    expect(report.score.counts.error).toBe(0);
  });

  it('leaves out hardly any', () => {
    expect(cases.length).toBeGreaterThanOrEqual(faults.length - 10);
    expect(faults.length).toBeGreaterThanOrEqual(50);
  });
});

describe('a candidate that conforms in another way', () => {
  it.each(variations)('$id raises no alarm', async (variation) => {
    const buildingBlock = tried.find((id) =>
      catalogues
        .get(id)
        ?.operations.some((operation) => variation.absent(catalogues.get(id) as Catalogue, operation) === undefined),
    );
    if (buildingBlock === undefined) throw new Error(`nowhere to try ${variation.id}`);
    const profile = await referenceProfile(buildingBlock);
    const report = await checkReference(buildingBlock, {
      faults: [{ fault: variation }],
      profile: variation.profile?.(profile) ?? {},
    });
    expect(failuresOf(report).map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
  });
});
