import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileNameOf, type NamedFormat, render } from '../../app/formats.js';
import type { DocumentKind, Documents } from '../../model/format.js';
import type { Environment } from '../../support/environment.js';
import { exitCodes, messageOf, UserError } from '../../support/errors.js';
import { terminalOptions } from './terminal-options.js';

export interface Output<Kind extends DocumentKind> {
  readonly kind: Kind;
  readonly document: Documents[Kind];
  /** Those that are not for this kind of document are passed over. */
  readonly formats: readonly NamedFormat[];
  /** The folder for the files, from where the command was called. */
  readonly out: string;
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
  const { kind, formats, out } = output;
  const options = terminalOptions(environment);
  for (const format of formats.filter(({ extension }) => extension === undefined)) {
    const text = render(format, output, options);
    if (text !== undefined) stdout.write(`${text}\n`);
  }
  const written: string[] = [];
  for (const format of formats.filter(({ extension }) => extension !== undefined)) {
    const text = render(format, output, options);
    if (text === undefined) continue;
    const file = path.resolve(cwd, out, fileNameOf(format, kind));
    await writeText(file, text);
    written.push(path.relative(cwd, file));
  }
  return written;
}

/** Writes a text, with the folders that it needs. A file is whole or as it was before. */
async function writeText(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new UserError(`The report ${file} cannot be written: ${messageOf(error)}`, {
      hint: 'Check that the folder can be written and that the disk has room, or choose another with --out.',
      exitCode: exitCodes.failure,
      cause: error,
    });
  }
}
