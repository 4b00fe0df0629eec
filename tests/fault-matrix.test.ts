import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, faultsByCheck, innocents, innocentsByCheck } from '../src/checks/faults.generated.js';
import { bundledChecks } from '../src/checks/registry.generated.js';
import type { Deviation, Fault } from '../src/mock/kit/fault.js';
import { whyAbsent } from '../src/mock/kit/why-absent.js';
import { depths } from '../src/model/plan.js';
import type { Report } from '../src/model/report.js';
import type { Verdict } from '../src/model/verdict.js';
import { packageRoot } from '../src/support/package/paths.js';
import { ownDefinitionOf } from './support/definitions.js';
import { checkOwn, commonFailuresOf, failuresOf } from './support/harness.js';
import { onTheWire } from './support/in-process.js';
import { type Pack, type Packed, pack } from './support/packing.js';
import type { SeedGroup } from './support/seed-groups.js';
import { allGroups, packable, runPack, type SeededRun, showsNowhere } from './support/seeded-run.js';

/**
 * Every fault and every innocent deviation once, in a group of operations of some Building Block that shows it, and many
 * of them in one run. `npm run bench:faults` seeds every one of them in every Building Block.
 */
const groups = await allGroups();

/** Nothing but a fault makes a candidate in this process wait, so that short limits are safe on a busy machine too. */
const shortLimits = { timeouts: { request: 200, connect: 200, callback: 200 } };

/** Faults that show in few values or few requests, and an operation whose group has them. */
const shownIn: Readonly<Record<string, string>> = {
  'boundary-refused': 'payments/voucher-preactivation-request/post-vouchers',
  'extra-property-refused': 'consent/consent/serviceIndividualSignatureCreate',
  'out-of-range': 'emarketplace/emarketplace/put-tracking-order-id-update-location',
  'read-shows-another': 'digital-registries/data/read',
  'too-long': 'identity/credential-management/post-share-credential',
  'wrong-format': 'esignature/esignature/get-version-sign-response-signatureId',
  'wrong-length-accepted': 'identity/identity-provider/post-client',
  'wrong-pattern': 'emarketplace/emarketplace/post-inventory-item-block',
};

function groupsFor({ id }: Deviation) {
  const operation = shownIn[id];
  if (operation === undefined) return groups;
  return groups.filter(({ group }) => group.operations.some((one) => one.id === operation));
}

/** A run of a pack, which begins when the first test asks for it. */
interface PackRun<T extends Deviation> {
  readonly packed: Pack<T>;
  readonly report: () => Promise<Report>;
}

function packRuns<T extends Deviation>(list: readonly (readonly [T, string])[], how: SeededRun): PackRun<T>[] {
  const forced = ([{ id }]: readonly [T, string]): number => (shownIn[id] === undefined ? 0 : 1);
  const ordered = [...list].sort((a, b) => forced(a) - forced(b));
  const { depth = 'standard' } = how;
  const deviations = ordered.map(([deviation, rule]) => packable(deviation, { rule, depth }, groupsFor(deviation)));
  return pack(deviations).map((packed) => {
    let made: Promise<Report> | undefined;
    const report = (): Promise<Report> => {
      made ??= runPack(packed, how);
      return made;
    };
    return { packed, report };
  });
}

/** Those in this process, and those that need a socket. */
function allRuns<T extends Deviation>(list: readonly (readonly [T, string])[], how: SeededRun = {}): PackRun<T>[] {
  const [inProcess, overHttp] = [false, true].map((wire) => list.filter(([{ id }]) => onTheWire.has(id) === wire));
  return [
    ...packRuns(inProcess ?? [], { ...how, profile: { ...shortLimits, ...how.profile } }),
    ...packRuns(overHttp ?? [], { ...how, wire: true }),
  ];
}

/** Faults in the candidate as a whole have a test of their own: tests/slow/cross-functional.test.ts. */
const ofOperations = faults.filter(({ wholeCandidate }) => wholeCandidate !== true);
const faultRuns = depths.flatMap((depth) => {
  const own = ofOperations.filter((fault) => (fault.depth ?? 'standard') === depth);
  return allRuns(
    own.map((fault) => [fault, fault.foundBy[0]]),
    { depth },
  );
});
const placed = faultRuns.flatMap(({ packed, report }) => packed.map((one) => ({ ...one, report, id: one.item.id })));

/** What no GovSpec has, a small document of one's own has. */
const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');
const notes = await ownDefinitionOf(spec);
const showsInNotes = (deviation: Deviation): boolean =>
  notes.catalogue.operations.some((operation) => whyAbsent(deviation, notes.catalogue, operation) === undefined);
const ofDocument = ofOperations.filter(({ id }) => !placed.some((one) => one.id === id)).filter(showsInNotes);

/** The failures in the operations of a group. */
function failuresIn(report: Report, { group }: Packed<Deviation>): Verdict[] {
  return failuresOf(report).filter(({ operation }) => group.operations.some(({ id }) => id === operation));
}

describe('the faults', () => {
  it('live with the check that is meant to find them', () => {
    const elsewhere = Object.entries(faultsByCheck).flatMap(([check, own]) =>
      own.filter(({ foundBy: [first] }) => first !== check).map(({ id }) => id),
    );
    expect(elsewhere).toEqual([]);
  });

  it('name checks that exist', () => {
    const named = faults.flatMap(({ foundBy, mayAlsoFail = [] }) => [...foundBy, ...mayAlsoFail]);
    expect(named.filter((rule) => !bundledChecks.some((check) => check.rule === rule))).toEqual([]);
  });

  it('have ids of their own', () => {
    for (const list of [faults, innocents]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it('are all seeded, but those that can show in no GovSpec', () => {
    const ids = new Set([...placed, ...ofDocument].map(({ id }) => id));
    const left = ofOperations.filter((fault) => !ids.has(fault.id) && !showsNowhere(fault, groups));
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});

const checksWithFaults = [...new Set(placed.map(({ item }) => item.foundBy[0]))];

/** The checks that found the faults that are theirs. */
async function finders(): Promise<Set<string>> {
  const found = await Promise.all(
    placed.map(async ({ report, ...place }) => {
      const rules = failuresIn(await report(), place).map(({ rule }) => rule);
      return place.item.foundBy.slice(0, 1).filter((own) => rules.some((rule) => rule === own));
    }),
  );
  return new Set(found.flat());
}

describe('a fault in every operation of one group', () => {
  it.each(placed)('$id is found', async ({ item, report, ...place }) => {
    const made = await report();
    const found = failuresIn(made, { item, ...place }).some(({ rule }) => isExpected(item, rule));
    expect({ found, otherwise: found ? [] : told(made, place.group) }).toEqual({ found: true, otherwise: [] });
  });

  it.each(checksWithFaults)('%s finds a fault of its own', async (check) => {
    expect([...(await finders())]).toContain(check);
  });

  it.each(faultRuns)('nothing else is blamed in run $#', async ({ packed, report }) => {
    const made = await report();
    const explained = packed.flatMap((one) => failuresIn(made, one).filter(({ rule }) => isExpected(one.item, rule)));
    const blamed = failuresOf(made).filter((verdict) => !explained.includes(verdict));
    expect(
      blamed.map((verdict) => `${verdict.id}, ${faultAt(packed, verdict)}: ${verdict.problems[0]?.actual}`),
    ).toEqual([]);
    expect({ errors: made.score.counts.error, stoppedBy: made.run.stoppedBy }).toEqual({ errors: 0 });
  });
});

function faultAt(packed: Pack<Fault>, { operation }: Verdict): string {
  const there = packed.find(({ group }) => group.operations.some(({ id }) => id === operation));
  return there === undefined ? 'where there is no fault' : `beside ${there.item.id}`;
}

/** What became of the scenarios of a group. */
function told({ verdicts }: Report, { operations }: SeedGroup): string[] {
  const own = verdicts.filter(({ operation }) => operations.some(({ id }) => id === operation));
  return own.map(({ id, outcome, reason = '' }) => `${id}: ${outcome} ${reason}`);
}

function isExpected({ foundBy, mayAlsoFail = [] }: Fault, rule: string): boolean {
  return [...foundBy, ...mayAlsoFail].some((one) => one === rule);
}

describe('a fault in every operation of a document of one’s own', () => {
  it('is only one that can show in no GovSpec', () => {
    expect(ofDocument.filter((fault) => !showsNowhere(fault, groups)).map(({ id }) => id)).toEqual([]);
  });

  it.each(ofDocument)('$id is found by the check that is meant to, and nothing else is blamed', async (fault) => {
    const failures = failuresOf(await checkOwn(spec, { faults: [{ fault }] }));
    expect(failures.map(({ rule }) => rule)).toContain(fault.foundBy[0]);
    expect(failures.filter(({ rule }) => !isExpected(fault, rule)).map(({ id }) => id)).toEqual([]);
  });
});

const rulesOfOperations = new Set<string>(
  bundledChecks.filter(({ kind }) => kind === 'operation').map(({ rule }) => rule),
);
const ofChecks = Object.entries(innocentsByCheck).flatMap(([check, own]) => own.map((one) => [one, check] as const));
const inGroups = ofChecks.filter(([, check]) => rulesOfOperations.has(check));
const windows = new Set(inGroups.map(([{ settle }]) => settle));
const innocentRuns = [...windows].flatMap((settle) =>
  allRuns(
    inGroups.filter(([one]) => one.settle === settle),
    settle === undefined ? {} : { profile: { settle } },
  ),
);
const triedInGroups = new Set(innocentRuns.flatMap(({ packed }) => packed.map(({ item }) => item.id)));
const innocentsOfDocument = innocents.filter((one) => !triedInGroups.has(one.id) && showsInNotes(one));

describe('a candidate that conforms in another way', () => {
  it.each(innocentRuns)('raises no alarm in run $#', async ({ packed, report }) => {
    const made = await report();
    const alarms = packed.flatMap((one) =>
      failuresIn(made, one).map(({ id, problems }) => `${one.item.id}: ${id}: ${problems[0]?.actual}`),
    );
    expect(alarms).toEqual([]);
    expect(made.score.counts.error).toBe(0);
  });

  it.each(innocentsOfDocument)('$id raises no alarm, in the whole candidate neither', async (innocent) => {
    const { settle } = innocent;
    const profile = settle === undefined ? {} : { settle };
    const report = await checkOwn(spec, { faults: [{ fault: innocent }], profile });
    const failures = [...failuresOf(report), ...commonFailuresOf(report)];
    expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
  });

  it('is tried in every way, but those that can show in no GovSpec', () => {
    const tried = new Set([...triedInGroups, ...innocentsOfDocument.map(({ id }) => id)]);
    const left = innocents.filter((one) => !tried.has(one.id) && !showsNowhere(one, groups));
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});
