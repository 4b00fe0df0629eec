import { readFile } from 'node:fs/promises';
import type { Report } from '../../model/report.js';
import { reportOf, type WrittenReport } from '../../report/written-report.js';
import { messageOf, UserError } from '../../support/errors.js';

/**
 * Reads a report.json.
 * @throws UserError when it is none.
 */
export async function readReport(file: string): Promise<Report> {
  const hint = 'Give a report.json that govstack-check run has written.';
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`The report ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  }
  // The validator takes long to load, and most command lines read no report.
  const { reportFault } = await import('../../app/report-fault.js');
  const fault = await reportFault(parsed);
  if (fault !== undefined) throw new UserError(`${file} is not a report of govstack-check: ${fault}.`, { hint });
  return reportOf(parsed as WrittenReport);
}
