import path from 'node:path';
import { faults, innocents, innocentsByCheck } from '../../src/checks/faults.generated.js';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import type { Deviation } from '../../src/mock/kit/fault.js';
import { whyAbsent } from '../../src/mock/kit/why-absent.js';
import { depths } from '../../src/model/depth.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { ownDefinitionOf } from './definitions.js';
import { type PackRun, packRuns } from './pack-runs.js';

/** What no GovSpec has, a small document of one's own has. */
export const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');
const { catalogue } = await ownDefinitionOf(spec);
const showsInDocument = (deviation: Deviation): boolean =>
  catalogue.operations.some((operation) => whyAbsent(deviation, catalogue, operation) === undefined);

/** Faults in the candidate as a whole have a test of their own: tests/slow/cross-functional.test.ts. */
const ofOperations = faults.filter(({ wholeCandidate }) => wholeCandidate !== true);

/** What is left out of a sample. */
export interface Sample {
  /** Where deviations are seeded. Without it: in every Building Block. */
  readonly buildingBlocks?: readonly string[];
  /** Runs that hold fewer deviations are left out. */
  readonly fewest?: number;
}

/** The runs that hold every fault of an operation once, or a sample of them, and the faults that have no place in any. */
export async function faultRuns({ buildingBlocks, fewest = 1 }: Sample = {}) {
  const byDepth = depths.map((depth) => {
    const own = ofOperations.filter((fault) => (fault.depth ?? 'standard') === depth);
    return packRuns(
      own.map((fault) => [fault, fault.foundBy[0]] as const),
      { depth, ...(buildingBlocks === undefined ? {} : { buildingBlocks }) },
    );
  });
  const runs = (await Promise.all(byDepth)).flat().filter(hold(fewest));
  const placed = new Set(runs.flatMap(({ packed }) => packed.map(({ item }) => item.id)));
  const left = ofOperations.filter(({ id }) => !placed.has(id));
  return { runs, ofDocument: left.filter(showsInDocument), leftOut: left.filter((fault) => !showsInDocument(fault)) };
}

const rulesOfOperations = new Set<string>(
  bundledChecks.filter(({ kind }) => kind === 'operation').map(({ rule }) => rule),
);

/** The runs that hold every innocent deviation once, or a sample of them, and those that have no place in any. */
export async function innocentRuns({ buildingBlocks, fewest = 1 }: Sample = {}) {
  const where = buildingBlocks === undefined ? {} : { buildingBlocks };
  const ofChecks = Object.entries(innocentsByCheck).flatMap(([check, own]) => own.map((one) => [one, check] as const));
  const sought = ofChecks.filter(([, check]) => rulesOfOperations.has(check));
  const windows = [...new Set(sought.map(([{ settle }]) => settle))].map((settle) =>
    packRuns(
      sought.filter(([one]) => one.settle === settle),
      settle === undefined ? where : { ...where, profile: { settle } },
    ),
  );
  const runs = (await Promise.all(windows)).flat().filter(hold(fewest));
  const placed = new Set(runs.flatMap(({ packed }) => packed.map(({ item }) => item.id)));
  const left = innocents.filter(({ id }) => !placed.has(id));
  return { runs, ofDocument: left.filter(showsInDocument), leftOut: left.filter((one) => !showsInDocument(one)) };
}

const hold =
  (fewest: number) =>
  ({ packed }: PackRun<Deviation>): boolean =>
    packed.length >= fewest;
