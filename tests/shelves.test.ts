import { describe, expect, it } from 'vitest';
import { dealFaults, onePerCheck } from './support/dealt-faults.js';
import { alarmsIn, failuresOf } from './support/harness.js';
import { checkShelves, shelfFaults, shelfInnocents, shownAmongMany } from './support/shelf-runs.js';

/** Faults that others hide, or that show only in lists that match their schema. tests/slow/shelves.test.ts tries each fault by itself. */
const hiddenByOthers: ReadonlySet<string> = new Set([
  'all-books-listed',
  'listed-otherwise',
  'listed-as-it-was',
  'first-match-dropped',
]);

const shownBesideOthers = shelfFaults.filter(([fault]) => !shownAmongMany.has(fault) && !hiddenByOthers.has(fault));

describe('a library of two tenants', () => {
  it('that conforms raises no alarm, in a legitimate way of its own neither', async () => {
    expect(alarmsIn(await checkShelves(shelfInnocents))).toEqual([]);
  });

  it.concurrent.each(dealFaults(onePerCheck(shownBesideOthers), 2))(
    'with the fault $fault among others is found by $check',
    async ({ check, batch }) => {
      batch.report ??= checkShelves(batch.faults, batch.checks);
      expect(failuresOf(await batch.report).map(({ rule }) => rule)).toContain(check);
    },
  );
});
