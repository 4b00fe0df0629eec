import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/mock/kit/fault.js';
import type { SeedGroup } from '../../src/mock/kit/seed-groups.js';
import type { Report } from '../../src/model/report.js';
import type { Verdict } from '../../src/model/verdict.js';
import { failuresOf } from './harness.js';
import { failuresIn, type PackRun } from './pack-runs.js';
import type { Pack } from './packing.js';

/** Tests that every fault of some runs is found where it lies, and that nothing else is blamed. */
export function testFaultsIn(runs: readonly PackRun<Fault>[]): void {
  const placed = runs.flatMap(({ packed, report }) => packed.map((one) => ({ ...one, report, id: one.item.id })));

  describe('a fault in every operation of one group', () => {
    it.each(placed)('$id is found', async ({ item, report, ...place }) => {
      const made = await report();
      const found = failuresIn(made, { item, ...place }).some(({ rule }) => isExpected(item, rule));
      expect({ found, otherwise: found ? [] : told(made, place.group) }).toEqual({ found: true, otherwise: [] });
    });

    it.each([...new Set(placed.map(({ item }) => item.foundBy[0]))])('%s finds a fault of its own', async (check) => {
      expect([...(await finders(runs))]).toContain(check);
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
}

/** The checks that found the faults that are theirs. */
async function finders(runs: readonly PackRun<Fault>[]): Promise<Set<string>> {
  const found = await Promise.all(
    runs.map(async ({ packed, report }) => {
      const made = await report();
      return packed.flatMap((place) => {
        const rules = failuresIn(made, place).map(({ rule }) => rule);
        return place.item.foundBy.slice(0, 1).filter((own) => rules.some((rule) => rule === own));
      });
    }),
  );
  return new Set(found.flat());
}

function faultAt(packed: Pack<Fault>, { operation }: Verdict): string {
  const there = packed.find(({ group }) => group.operations.some(({ id }) => id === operation));
  return there === undefined ? 'where there is no fault' : `beside ${there.item.id}`;
}

/** What became of the scenarios of a group. */
function told({ verdicts }: Report, { operations }: SeedGroup): string[] {
  const own = verdicts.filter(({ operation }) => operations.some(({ id }) => id === operation));
  return own.map(({ id, outcome, reason = '' }) => `${id}: ${outcome} ${reason}`);
}

/** True for a rule that may fail because of a fault. */
export function isExpected({ foundBy, foundByAny, mayAlsoFail = [] }: Fault, rule: string): boolean {
  if (foundByAny === true) return true;
  return [...foundBy, ...mayAlsoFail].some((one) => one === rule);
}
