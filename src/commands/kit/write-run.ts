import path from 'node:path';
import type { NamedFormat } from '../../app/formats.js';
import type { KnownGap } from '../../model/known-gap.js';
import type { Report } from '../../model/report.js';
import type { Environment } from '../../support/environment.js';
import { writeDocument } from './write-documents.js';

/** What came of a run, and how it is written. */
export interface WrittenRun {
  readonly report: Report;
  /** The run as Cucumber messages; absent where nobody asked for them. */
  readonly messages?: string;
  readonly formats: readonly NamedFormat[];
  /** The folder of the run, where it was recorded. */
  readonly folder: string;
  /** The folder for the files, from where the command was called. */
  readonly out: string;
  readonly knownGaps?: readonly KnownGap[];
}

/**
 * Writes a report, the messages of the run, and what was recorded, each in the formats that are for it.
 * @returns the files, as they are called from where the command was called
 */
export async function writeRun(
  { report, messages, folder, ...to }: WrittenRun,
  environment: Environment,
): Promise<string[]> {
  const written = await writeDocument({ ...to, kind: 'report', document: report }, environment);
  if (messages !== undefined)
    written.push(...(await writeDocument({ ...to, kind: 'messages', document: messages }, environment)));
  if (to.formats.some(({ render }) => render.exchanges !== undefined)) {
    const { exchangeLog } = await import('../../app/exchange-log.js');
    const document = exchangeLog(path.resolve(environment.cwd, folder));
    written.push(...(await writeDocument({ ...to, kind: 'exchanges', document }, environment)));
  }
  return written;
}
