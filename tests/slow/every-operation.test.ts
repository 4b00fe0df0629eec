import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, innocents } from '../../src/checks/faults.generated.js';
import type { Deviation } from '../../src/mock/kit/fault.js';
import { whyAbsent } from '../../src/mock/kit/why-absent.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { Report } from '../../src/model/report.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { definitionOf, ownDefinitionOf } from '../support/definitions.js';
import { isExpected } from '../support/fault-tests.js';
import { checkOwn, checkReference, commonFailuresOf, failuresOf } from '../support/harness.js';
import { onTheWire } from '../support/in-process.js';
import { goodToken, refusedTokens } from '../support/tokens.js';

/** The small ones first: `npm run bench:faults` seeds every fault in every Building Block. */
const tried = ['messaging', 'workflow', 'registration', 'digital-registries', 'esignature'];

const catalogues = new Map<string, Catalogue>();
for (const buildingBlock of tried) {
  const { catalogue } = await definitionOf(buildingBlock);
  catalogues.set(buildingBlock, catalogue);
}

const waits: Readonly<Record<string, object>> = {
  slow: { timeouts: { request: 400, connect: 1000, callback: 300 } },
  'no-answer': { timeouts: { request: 400, connect: 1000, callback: 300 } },
  'call-not-made': { timeouts: { request: 10_000, connect: 5000, callback: 300 } },
};

/** Faults in the candidate as a whole have a test of their own: tests/slow/cross-functional.test.ts. */
const ofOperations = faults.filter(({ wholeCandidate }) => wholeCandidate !== true);

const cases = ofOperations.flatMap((fault) => {
  const buildingBlock = tried.find((id) => isApplicable(id, fault));
  return buildingBlock === undefined ? [] : [{ fault, buildingBlock, id: fault.id }];
});

/** Scenarios that use several operations one after the other, so that a fault in each of them breaks them rightly. */
const writtenByHand: ReadonlySet<string> = new Set(['journey', 'requirement']);

describe('a fault in every operation of one Building Block', () => {
  it.each(cases)('$id in $buildingBlock is found, and nothing else is blamed', async ({ fault, buildingBlock }) => {
    const report = await checkReference(buildingBlock, {
      faults: [{ fault }],
      profile: { ...refusedTokens, ...waits[fault.id] },
      partner: true,
      request: { depth: fault.depth ?? 'standard' },
      token: goodToken,
      ...wire(fault.id),
    });
    const failures = failuresOf(report).filter(({ rule }) => !writtenByHand.has(rule));
    const blamed = failures.filter(({ rule }) => !isExpected(fault, rule));
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
const notes = await ownDefinitionOf(spec);
catalogues.set('notes', notes.catalogue);

/** Checks the reference candidate of the document. */
function checkNotes(deviation: Deviation): Promise<Report> {
  return checkOwn(spec, { faults: [{ fault: deviation }] });
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
        : await checkReference(buildingBlock, { faults: [{ fault: innocent }], profile, ...wire(innocent.id) });
    const failures = [...failuresOf(report), ...commonFailuresOf(report)];
    expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
  });
});

function isApplicable(buildingBlock: string, deviation: Deviation): boolean {
  const catalogue = catalogues.get(buildingBlock);
  return catalogue?.operations.some((operation) => whyAbsent(deviation, catalogue, operation) === undefined) === true;
}

function wire(id: string): { readonly wire?: true } {
  return onTheWire.has(id) ? { wire: true } : {};
}
