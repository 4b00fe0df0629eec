import { describe, expect, it } from 'vitest';
import { faults } from '../src/mock/faults/catalogue.js';
import { shortName } from '../src/model/catalogue.js';
import type { Verdict } from '../src/model/verdict.js';
import { loadCatalogue } from '../src/pipeline.js';
import { buildingBlocks, checkReference, failuresOf, fault } from './support/harness.js';

/** The rules that must find each fault, and no other rule may; journeys meet whatever lies on their way. */
const finders: Readonly<Record<string, readonly string[]>> = {
  'wrong-success-status': ['success-status'],
  'undocumented-status': ['success-status'],
  'missing-required-property': ['body-schema'],
  'wrong-type': ['body-schema'],
  'wrong-enum-value': ['body-schema'],
  'wrong-content-type': ['content-type'],
  'broken-json': ['body-schema'],
  'empty-body': ['body-schema'],
  'ignored-credential': ['no-credential'],
  'unknown-id-200': ['unknown-identifier'],
  'create-not-kept': ['state-create'],
  'update-lost': ['state-update'],
  'delete-without-effect': ['state-delete'],
  'invalid-accepted': ['missing-required', 'wrong-type'],
  'error-on-invalid': ['missing-required', 'wrong-type'],
  slow: ['success-status'],
  'call-not-made': ['callback-arrives'],
  'call-wrong-type': ['callback-schema'],
  'call-uncorrelated': ['callback-correlation'],
};

/** A journey fails wherever one of its operations does; it is about the whole. */
function withoutJourneys(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter(({ rule }) => rule !== 'journey');
}

const quick = { timeouts: { request: 250, connect: 1000, callback: 300 } };
const deaf = { timeouts: { request: 10_000, connect: 5000, callback: 300 } };

/** Shorter waits for what will not come. */
function waits(id: string) {
  if (id === 'slow') return { profile: quick };
  return id === 'call-not-made' ? { profile: deaf } : {};
}

describe.each(buildingBlocks)('%s with a fault in every operation', (buildingBlock) => {
  it.each(faults.map(({ id }) => id))('%s is found, and nothing else is blamed', async (id) => {
    const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
    const seeded = fault(id);
    const applicable = catalogue.operations.filter(
      (operation) => seeded.fault.absent(catalogue, operation) === undefined,
    );
    const report = await checkReference(buildingBlock, {
      faults: [seeded],
      ...waits(id),
    });
    const ruled = withoutJourneys(failuresOf(report));
    const names = new Set(applicable.map((operation) => operation.id));
    const blamed = ruled.filter(({ rule, operation }) => !finders[id]?.includes(rule) || !names.has(operation));
    expect(blamed.map((verdict) => verdict.id)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
    expect(ruled.length > 0).toBe(applicable.length > 0);
  });
});

/** One operation at a time, so that nothing else can hide the fault. */
describe('messaging with a fault in one operation', async () => {
  const { catalogue } = await loadCatalogue({ buildingBlock: 'messaging', allowExternalRefs: false });
  const cases = faults.flatMap((seeded) =>
    catalogue.operations
      .filter((operation) => seeded.absent(catalogue, operation) === undefined)
      .map((operation) => ({ id: seeded.id, name: shortName(operation), operation: operation.id })),
  );
  it.each(cases)('$id at $name is found there and only there', async ({ id, name, operation }) => {
    const report = await checkReference('messaging', {
      faults: [fault(id, name)],
      ...waits(id),
    });
    const failures = failuresOf(report);
    expect(failures.length).toBeGreaterThan(0);
    expect(
      failures.filter((verdict) => verdict.operation !== operation || !finders[id]?.includes(verdict.rule)),
    ).toEqual([]);
  });
});
