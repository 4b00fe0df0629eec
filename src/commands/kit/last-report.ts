import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isSameSubject } from '../../model/history.js';
import type { Report } from '../../model/report.js';
import { isPartial, outcomesOf, type SinceLast, sinceLast } from '../../model/since-last.js';
import type { Outcome } from '../../model/verdict.js';
import { collectGarbage } from '../../support/collect-garbage.js';
import { PackedList } from '../../support/packed-list.js';
import { readReport } from './read-report.js';

/** Where the report of the last run is looked for. */
export interface LastRun {
  readonly buildingBlock: string;
  /** The folder of the reports, where one is given. */
  readonly out: string | undefined;
  readonly cwd: string;
}

/** The folder in which reports are looked for. */
export function reportsFolder({ out, cwd }: LastRun): string {
  return path.resolve(cwd, out ?? 'reports');
}

/** The reports that there are, the last one first: names of folders in reports/ end with the time. */
export async function earlierReports(last: LastRun): Promise<string[]> {
  const reports = reportsFolder(last);
  const folders = last.out === undefined ? await foldersIn(reports, last.buildingBlock) : [reports];
  return folders.map((folder) => path.join(folder, 'report.json')).filter((file) => existsSync(file));
}

/** So many reports are looked into: a folder may hold those of years. */
const mostLookedInto = 5;

/**
 * What a run is compared with, read before it starts, because it may write to the same folder: the last report of the same
 * candidate. A whole run is compared with a whole run where there is one. What cannot be read is passed over.
 * @returns what says how a report differs from it; undefined where there is none of that candidate
 */
export async function comparerWithLast(last: LastRun): Promise<(after: Report) => SinceLast | undefined> {
  const read: ReadRun[] = [];
  for (const file of (await earlierReports(last)).slice(0, mostLookedInto)) {
    const report = await readReport(file).then(runIn, () => undefined);
    if (report !== undefined) read.push(report);
    if (report !== undefined && !isPartial(report)) break;
  }
  collectGarbage();
  return (after) => {
    const own = read.filter((report) => isSameSubject(report, after));
    const whole = own.find((report) => !isPartial(report));
    const before = isPartial(after) ? own[0] : (whole ?? own[0]);
    return before === undefined ? undefined : sinceLast(before, before.outcomes(), after);
  };
}

/** A run that was read, without its exchanges and its texts: the new run needs the memory. */
interface ReadRun extends Pick<Report, 'run' | 'candidate' | 'buildingBlock'> {
  readonly outcomes: () => Map<string, Outcome>;
}

function runIn(report: Report): ReadRun {
  const { run, candidate, buildingBlock } = report;
  return { run, candidate, buildingBlock, outcomes: packedOutcomes(outcomesOf(report)) };
}

function packedOutcomes(outcomes: ReadonlyMap<string, Outcome>): ReadRun['outcomes'] {
  const packed = new PackedList<[string, Outcome]>(JSON.stringify([...outcomes]), JSON.parse);
  return () => new Map(packed);
}

/** The folders of the runs of a Building Block, the last one first. */
async function foldersIn(reports: string, buildingBlock: string): Promise<string[]> {
  const names = await readdir(reports).catch(() => []);
  const own = names.filter((name) => name.startsWith(`${buildingBlock}-`)).sort(laterFirst);
  return own.map((name) => path.join(reports, name));
}

/** The second folder of one second has "-2" after its time. */
function laterFirst(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}
