import path from 'node:path';
import type { DocumentFormats } from '../report/document-formats.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';
import { writeText } from './write-reports.js';

interface DocumentOutput<T> {
  readonly formats: DocumentFormats<T>;
  readonly subject: T;
  /** The formats that are wanted, separated by commas. */
  readonly names: string;
  /** The folder for the files. */
  readonly out: string;
}

/**
 * Reads a list of formats.
 * @throws UserError naming the one that does not exist.
 */
export function documentFormatNames<T>({ files }: DocumentFormats<T>, text: string): string[] {
  const known = ['terminal', ...Object.keys(files)];
  return text.split(',').map((part) => {
    const name = part.trim();
    if (known.includes(name)) return name;
    throw new UserError(`There is no format "${name}".`, { hint: `Known: ${known.join(', ')}.` });
  });
}

/**
 * Writes what was made from reports: to the terminal first, then the files, whose names are printed.
 * @throws UserError when a format does not exist or a file cannot be written.
 */
export async function writeDocument<T>(output: DocumentOutput<T>, { stdout, cwd }: Environment): Promise<void> {
  const { formats, subject, out } = output;
  const names = documentFormatNames(formats, output.names);
  if (names.includes('terminal')) {
    stdout.write(`${formats.terminal(subject, { color: stdout.isTTY === true, width: stdout.columns ?? 120 })}\n`);
  }
  for (const name of names) {
    const format = formats.files[name];
    if (format === undefined) continue;
    const written = await writeText(path.resolve(cwd, out, format.file), format.render(subject));
    stdout.write(`${path.relative(cwd, written)}\n`);
  }
}
