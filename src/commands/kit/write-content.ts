import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type AnyRendered, isInFiles, isInParts, type RenderedInFiles } from '../../model/rendered.js';
import { exitCodes, messageOf, UserError } from '../../support/errors.js';
import { inertText } from '../../support/inert-text.js';
import { writeWhole } from '../../support/whole-file.js';

/**
 * Writes what a format made of a document: to a file, or to a folder of this name. Texts of the candidate stand in it, so nothing in
 * it acts on a terminal.
 * @throws UserError when it cannot be written.
 */
export async function writeContent(place: string, content: AnyRendered): Promise<void> {
  try {
    if (isInFiles(content)) await writeFolder(place, content);
    else if (isInParts(content)) await writeWhole(place, inertParts(place, content.parts));
    else await writeWhole(place, typeof content === 'string' ? inertText(place, content) : content);
  } catch (error) {
    throw new UserError(`The report ${place} cannot be written: ${messageOf(error)}`, {
      hint: 'Check that the folder is writable and that the disk is not full, or choose another with --out.',
      exitCode: exitCodes.failure,
      cause: error,
    });
  }
}

/** Only files of an earlier document are removed: others may have written to the folder too. */
async function writeFolder(folder: string, { files, prefix }: RenderedInFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (name.startsWith(prefix)) await rm(path.join(folder, name));
  for (const { name, content } of files) await writeWhole(path.join(folder, name), inertText(name, content));
}

function* inertParts(file: string, parts: Iterable<string>): Generator<string> {
  for (const part of parts) yield inertText(file, part);
}
