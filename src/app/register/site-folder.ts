import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { exitCodes, messageOf, UserError } from '../../support/errors.js';
import { inertText } from '../../support/inert-text.js';
import { writeWhole } from '../../support/whole-file.js';

/** The first file of a site: a folder that has it is one, even where its making was cut short. */
export const firstFile = 'register.schema.json';

/** The machine-readable index, and the last file of a site. */
export const indexFile = 'register.json';

/** What a register writes into its folder, and what must not outlive it. */
const own = ['reports', 'badges', indexFile];

/**
 * Takes a folder for the site of a register. What an earlier register left in it is removed, so that no report stays that is no
 * longer listed.
 * @returns what writes a file of the site
 * @throws UserError when the folder holds something else, or when it cannot be written.
 */
export async function takeSite(folder: string): Promise<(file: string, content: string) => Promise<void>> {
  await trying(folder, () => mkdir(folder, { recursive: true }));
  const there = await readdir(folder);
  if (there.length > 0 && !there.includes(firstFile))
    throw new UserError(`${folder} holds files that are not part of a register.`, {
      hint: 'Choose a new or empty folder with --out.',
    });
  for (const name of own) await rm(path.join(folder, name), { recursive: true, force: true });
  return (file, content) => trying(folder, () => writeWhole(path.join(folder, file), inertText(file, content)));
}

async function trying(folder: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new UserError(`The site cannot be written to ${folder}: ${messageOf(error)}`, {
      hint: 'Check that the folder is writable and that the disk is not full, or choose another with --out.',
      exitCode: exitCodes.failure,
      cause: error,
    });
  }
}
