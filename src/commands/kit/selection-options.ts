import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../support/errors.js';
import { anyTag, tagOf } from '../../support/tags.js';
import { gather } from './options.js';
import { readReport } from './read-report.js';

/** What a command line says of the scenarios to run. */
export interface SelectionOptions {
  readonly tags: string;
  readonly only: readonly string[];
  readonly lastFailed: boolean;
}

/** Where the report of the last run is looked for. */
interface LastRun {
  readonly buildingBlock: string;
  /** The folder of the reports, where one is given. */
  readonly out: string | undefined;
  readonly cwd: string;
}

/** Adds --tags, --only and --last-failed. */
export function addSelectionOptions(command: Command): Command {
  return command
    .option('--tags <expression>', 'run only scenarios with these tags, such as "@check=body-schema"', '')
    .option(
      '--only <name>',
      'run only the scenarios of this operation, check or requirement, or the one with this id; repeatable',
      gather,
      [],
    )
    .option('--last-failed', 'run only what failed in the last report, in --out or reports/', false);
}

/**
 * The tag expression of all that is selected; empty where everything is.
 * @throws UserError when there is no last report, or nothing failed in it.
 */
export async function selectedTags({ tags, only, lastFailed }: SelectionOptions, last: LastRun): Promise<string> {
  const failed = lastFailed ? [anyTag((await failedIn(last)).map((id) => tagOf('id', id)))] : [];
  const named = only.length === 0 ? [] : [anyTag(only.map(tagsOf))];
  const all = [...(tags === '' ? [] : [tags]), ...named, ...failed];
  return all.length < 2 ? all.join('') : all.map((one) => `(${one})`).join(' and ');
}

/** The tags that a name may stand for. An operation may be written with its API, and with its Building Block. */
function tagsOf(name: string): string {
  const [operation = '', api, buildingBlock] = name.split('/').toReversed();
  if (api === undefined) return anyTag(['id', 'operation', 'check', 'requirement'].map((tag) => tagOf(tag, operation)));
  const named = [
    tagOf('operation', operation),
    tagOf('api', api),
    ...(buildingBlock === undefined ? [] : [tagOf('bb', buildingBlock)]),
  ];
  return `(${named.join(' and ')})`;
}

async function failedIn(last: LastRun): Promise<string[]> {
  const file = await lastReport(last);
  const failed = (await readReport(file)).verdicts.filter(({ outcome }) => outcome === 'fail' || outcome === 'error');
  if (failed.length > 0) return failed.map(({ id }) => id);
  throw new UserError(`Nothing failed in ${path.relative(last.cwd, file)}.`, { hint: 'Run without --last-failed.' });
}

/** The names of the folders in reports/ end with the time, so the last name is the last run. */
async function lastReport({ buildingBlock, out, cwd }: LastRun): Promise<string> {
  const reports = path.resolve(cwd, out ?? 'reports');
  const folders = out === undefined ? await foldersIn(reports, buildingBlock) : [reports];
  const found = folders.map((folder) => path.join(folder, 'report.json')).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new UserError(`There is no last report of ${buildingBlock} in ${reports}.`, {
    hint: 'Run once without --last-failed, or name the folder of that run with --out.',
  });
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
