import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model/report.js';
import { failuresOf } from './support/harness.js';
import { checkShelves, shelfFaults, shelfInnocents, shownAmongMany } from './support/shelf-runs.js';

/** Runs with many faults each, no two of which are for the same check. tests/slow/shelves.test.ts tries each by itself. */
const batches = 5;

/** Faults that others hide. */
const hiddenByOthers: ReadonlySet<string> = new Set(['marks-in-a-circle']);

/** Faults that show only in lists that match their schema: they have a run of their own. */
const ofSoundLists: ReadonlySet<string> = new Set([
  'listed-as-it-was',
  'first-match-dropped',
  'search-from-the-beginning',
  'pages-left-out',
  'link-forgets-filter',
  'links-in-a-circle',
]);

interface Batch {
  readonly faults: string[];
  readonly checks: string[];
  report?: Promise<Report>;
}

/** Deals the faults to the runs, in turn. */
function dealt(): { fault: string; check: string; batch: Batch }[] {
  const apart: Batch = { faults: [], checks: [] };
  const open: Batch[] = Array.from({ length: batches }, () => ({ faults: [], checks: [] }));
  return shelfFaults
    .filter(([fault]) => !shownAmongMany.has(fault) && !hiddenByOthers.has(fault))
    .map(([fault, check]) => {
      const found = ofSoundLists.has(fault) ? apart : open.find(({ checks }) => !checks.includes(check));
      const batch = found ?? { faults: [], checks: [] };
      if (batch !== apart) open.push(...open.splice(open.indexOf(batch), 1));
      batch.faults.push(fault);
      batch.checks.push(check);
      return { fault, check, batch };
    });
}

/** Where another fault removes books, those of another shelf may be gone before they are seen; tests/slow tries that one. */
function shownBesideOthers(): ReturnType<typeof dealt> {
  return dealt().filter(({ fault }) => fault !== 'all-books-listed');
}

describe('a library of two tenants', () => {
  it('that conforms raises no alarm, in a legitimate way of its own neither', async () => {
    const failures = failuresOf(await checkShelves(shelfInnocents));
    expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
  });

  it.each(shownBesideOthers())('with the fault $fault among others is found by $check', async ({ check, batch }) => {
    batch.report ??= checkShelves(batch.faults, batch.checks);
    const failures = failuresOf(await batch.report);
    expect(failures.map(({ rule }) => rule)).toContain(check);
  });
});
