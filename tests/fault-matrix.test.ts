import { describe, expect, it } from 'vitest';
import { faults, faultsByCheck, innocents } from '../src/checks/faults.generated.js';
import { bundledChecks } from '../src/checks/registry.generated.js';
import type { Fault } from '../src/mock/kit/fault.js';
import type { Report } from '../src/model/report.js';
import type { Verdict } from '../src/model/verdict.js';
import { faultRuns, spec } from './support/fault-runs.js';
import { checkOwn, failuresOf } from './support/harness.js';
import { failuresIn } from './support/pack-runs.js';
import type { Pack } from './support/packing.js';
import type { SeedGroup } from './support/seed-groups.js';

/**
 * Every fault once, in a group of operations of some Building Block that shows it, and many of them in one run.
 * `npm run bench:faults` seeds every one of them in every Building Block.
 */
const { runs, ofDocument } = await faultRuns();
const placed = runs.flatMap(({ packed, report }) => packed.map((one) => ({ ...one, report, id: one.item.id })));

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

  it('are seeded, nearly all of them', () => {
    expect(placed.length).toBeGreaterThan(110);
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

  it.each(runs)('nothing else is blamed in run $#', async ({ packed, report }) => {
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

/** None, as long as every fault can show in a GovSpec. */
it('a fault that only a document of one’s own can show is found there, and nothing else is blamed', async () => {
  for (const fault of ofDocument) {
    const failures = failuresOf(await checkOwn(spec, { faults: [{ fault }] }));
    expect(failures.map(({ rule }) => rule)).toContain(fault.foundBy[0]);
    expect(failures.filter(({ rule }) => !isExpected(fault, rule)).map(({ id }) => id)).toEqual([]);
  }
});
