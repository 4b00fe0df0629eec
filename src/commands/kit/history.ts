import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { HistoryOf } from '../../model/history.js';
import type { Report } from '../../model/report.js';
import type { History } from '../../model/since-last.js';
import { messageOf, UserError } from '../../support/errors.js';
import { readReport } from './read-report.js';

/** So many reports are looked into, the last ones by their paths: names of folders end with the time of the run. */
const mostLookedInto = 200;

/**
 * The earlier reports of the same candidate, from a folder and the folders in it. What is no report is passed over.
 * @throws UserError when the folder cannot be read.
 */
export async function historyIn(folder: string, report: Report): Promise<History> {
  const history = new HistoryOf(report);
  for (const file of await reportsIn(folder)) {
    const read = await readReport(file).catch(() => undefined);
    if (read !== undefined) history.add(read);
  }
  return history.history();
}

async function reportsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new UserError(`The folder ${folder} cannot be read: ${messageOf(error)}`, {
      hint: 'Name with --history the folder that holds earlier reports.',
      cause: error,
    });
  });
  return found
    .filter((entry) => entry.isFile() && /report\.json$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .slice(-mostLookedInto);
}
