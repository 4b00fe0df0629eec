import path from 'node:path';
import { filesOf, inOne, type NamedFormat, render } from '../../app/formats.js';
import type { DocumentKind, Documents } from '../../model/format.js';
import type { KnownGap } from '../../model/known-gap.js';
import type { Language } from '../../model/language.js';
import type { Report } from '../../model/report.js';
import type { History, SinceLast } from '../../model/since-last.js';
import { collectAfterStage } from '../../support/collect-garbage.js';
import type { Environment } from '../../support/environment.js';
import { terminalOptions } from './terminal-options.js';
import { writeContent } from './write-content.js';

export interface Output<Kind extends DocumentKind> {
  readonly kind: Kind;
  readonly document: Documents[Kind];
  /** Those that are not for this kind of document are passed over. */
  readonly formats: readonly NamedFormat[];
  /** The folder for the files, from where the command was called. */
  readonly out: string;
  /** Gaps that the build lets pass; absent where there is no such list. */
  readonly knownGaps?: readonly KnownGap[];
  /** What changed since the report before; undefined where there is none. */
  readonly since?: SinceLast | undefined;
  /** The earlier runs of the candidate; undefined where nobody asked for them. */
  readonly history?: History | undefined;
  /** Shows at the terminal only what a report comes to. */
  readonly brief?: boolean;
  /** The language of pages; English where none is named. */
  readonly language?: Language;
}

/**
 * Writes a document: to the terminal first, so that a full disk loses nothing that was measured, then to files.
 * @returns the files, as they are called from where the command was called
 * @throws UserError when a file cannot be written.
 */
export async function writeDocument<Kind extends DocumentKind>(
  output: Output<Kind>,
  environment: Environment,
): Promise<string[]> {
  const { stdout, cwd } = environment;
  const { kind, formats, out, knownGaps, since, history, language, brief = false } = output;
  const options = {
    ...terminalOptions(environment),
    brief,
    ...(knownGaps === undefined ? {} : { knownGaps }),
    ...(since === undefined ? {} : { since }),
    ...(history === undefined ? {} : { history }),
    ...(language === undefined ? {} : { language }),
  };
  for (const format of formats.filter(({ extension }) => extension === undefined)) {
    const text = await render(format, output, options);
    if (text !== undefined) stdout.write(`${inOne(text)}\n`);
    collectAfterStage();
  }
  const written: string[] = [];
  const inFiles = formats.filter(({ extension }) => extension !== undefined);
  for (const { name, ...renderers } of inFiles.flatMap((format) => filesOf(format, kind))) {
    const content = await render(renderers, output, options);
    if (content === undefined) continue;
    const file = path.resolve(cwd, out, name);
    await writeContent(file, content);
    written.push(path.relative(cwd, file));
    collectAfterStage();
  }
  return written;
}

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
  readonly since?: SinceLast | undefined;
  /** The earlier runs of the candidate; undefined where nobody asked for them. */
  readonly history?: History | undefined;
  /** Shows at the terminal only what a report comes to. */
  readonly brief?: boolean;
  readonly language?: Language;
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
