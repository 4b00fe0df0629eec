import path from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../support/errors.js';
import { anyTag, tagOf } from '../../support/tags.js';
import { earlierReports, type LastRun, reportsFolder } from './last-report.js';
import { gather } from './options.js';
import { readReport } from './read-report.js';

/** What a command line says of the scenarios to run. */
export interface SelectionOptions {
  readonly tags: string;
  readonly only: readonly string[];
  readonly lastFailed: boolean;
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
    .option('--last-failed', 'run only the scenarios that failed in the last report, in --out or reports/', false);
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
  throw new UserError(`Nothing failed in ${path.relative(last.cwd, file)}.`, {
    hint: 'Leave --last-failed out to run everything.',
  });
}

async function lastReport(last: LastRun): Promise<string> {
  const [found] = await earlierReports(last);
  if (found !== undefined) return found;
  throw new UserError(`There is no earlier report of ${last.buildingBlock} in ${reportsFolder(last)}.`, {
    hint: 'Run once without --last-failed, or name the folder of that run with --out.',
  });
}
