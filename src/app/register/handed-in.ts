import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, UserError } from '../../support/errors.js';
import { hashOf } from '../../support/hash.js';

/** More than a register ever holds: a folder with more is not one of submissions. */
const mostFiles = 5000;

/** In bytes. A submission of the largest Building Block has a few million. */
const largestFile = 256 * 1024 * 1024;

/**
 * The submissions of a folder and of the folders in it, in the order of their paths. Links are not followed.
 * @returns paths from the folder, with `/` between their parts
 * @throws UserError when the folder cannot be read, or holds none, or too many.
 */
export async function submissionsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new UserError(`The folder ${folder} cannot be read: ${messageOf(error)}`, {
      hint: 'Give a folder with files that govstack-check submission build has written.',
      cause: error,
    });
  });
  const files = found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.zip'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  if (files.length > 0 && files.length <= mostFiles) return files;
  throw new UserError(
    files.length === 0 ? `There is no submission in ${folder}.` : `${folder} holds more than ${mostFiles} submissions.`,
    { hint: 'Give a folder with the .zip files that vendors have submitted.' },
  );
}

/** The bytes of a submission, and their SHA-256. */
export interface HandedIn {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** @throws UserError when it is too large, or cannot be read */
export async function readHandedIn(file: string): Promise<HandedIn> {
  const hint = 'Ask the vendor for a file that govstack-check submission build has written.';
  const { size } = await stat(file);
  if (size > largestFile) throw new UserError('It is larger than 256 MiB, the maximum size of a submission.', { hint });
  const bytes = await readFile(file);
  return { bytes, sha256: hashOf(bytes) };
}
