import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../model/report.js';
import { type FileFormat, type FileFormatName, fileFormats, isFileFormat } from '../report/formats.js';
import { renderTerminal, type TerminalOptions } from '../report/terminal.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, messageOf, UserError } from '../support/errors.js';

export type FormatName = FileFormatName | 'terminal' | 'messages';

const allFormats: readonly FormatName[] = ['terminal', 'messages', ...(Object.keys(fileFormats) as FileFormatName[])];

/**
 * Reads a list of formats.
 * @throws UserError naming the one that does not exist.
 */
export function readFormats(text: string): FormatName[] {
  return text.split(',').map((name) => {
    const format = allFormats.find((known) => known === name.trim());
    if (format !== undefined) return format;
    throw new UserError(`There is no report format "${name.trim()}".`, { hint: `Known: ${allFormats.join(', ')}.` });
  });
}

/** How a report is shown: at a terminal, and in files. */
export interface Face {
  readonly terminal: (report: Report, options: TerminalOptions) => string;
  readonly files: Readonly<Record<FileFormatName, FileFormat>>;
}

const runFace: Face = { terminal: renderTerminal, files: fileFormats };

export interface Output {
  readonly report: Report;
  /** The run as Cucumber messages; empty when a report is only written anew. */
  readonly messages: string;
  readonly formats: readonly FormatName[];
  readonly out: string;
}

/** Writes the reports: to the terminal first, so that a full disk loses nothing that was measured. */
export async function writeReports(output: Output, environment: Environment, face: Face = runFace): Promise<string[]> {
  const { report, formats, out } = output;
  const { stdout } = environment;
  if (formats.includes('terminal')) {
    stdout.write(`${face.terminal(report, { color: stdout.isTTY === true, width: stdout.columns ?? 120 })}\n`);
  }
  const files = formats.filter(isFileFormat).map((name) => face.files[name]);
  const texts: [string, string][] = files.map(({ file, render }) => [file, render(report)]);
  if (formats.includes('messages')) texts.push(['messages.ndjson', output.messages]);
  const written: string[] = [];
  for (const [file, text] of texts) {
    written.push(await writeText(path.resolve(environment.cwd, out, file), text));
  }
  return written;
}

/**
 * Writes a text, with the folders that it needs.
 * @returns the file
 * @throws UserError when it cannot be written.
 */
export async function writeText(file: string, text: string): Promise<string> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  } catch (error) {
    throw new UserError(`The report ${file} cannot be written: ${messageOf(error)}`, {
      hint: 'Check that the folder can be written and that the disk has room, or choose another with --out.',
      exitCode: exitCodes.failure,
      cause: error,
    });
  }
}
