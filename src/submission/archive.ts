import { unzipSync, zipSync } from 'fflate';
import { messageOf, UserError } from '../support/errors.js';

/** The files of a submission, by their path in it. */
export type SubmittedFiles = ReadonlyMap<string, Uint8Array>;

/** More than any run makes. In bytes, and in files. */
const largest = 1024 * 1024 * 1024;
const mostFiles = 5000;

/** ZIP has no earlier time; the same for every file, so that the same files make the same bytes. */
const timeOfFiles = new Date(1980, 0, 1);

/** Files as a ZIP: the same bytes for the same files. */
export function packFiles(files: SubmittedFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: timeOfFiles, os: 3, attrs: 0o644 << 16 });
}

/**
 * The files of a ZIP.
 * @throws UserError when it is none, or holds what no submission holds.
 */
export function unpackFiles(bytes: Uint8Array): SubmittedFiles {
  const hint = 'Give a file that govstack-check submission build has written.';
  let size = 0;
  const names = new Set<string>();
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    size += originalSize;
    if (names.has(name)) throw new UserError(`The submission holds ${name} twice.`, { hint });
    names.add(name);
    if (size > largest || names.size > mostFiles)
      throw new UserError(`The submission is too large: it holds more than 1 GiB, or more than ${mostFiles} files.`, {
        hint,
      });
    if (!isPlainPath(name))
      throw new UserError('The submission contains a file whose path leaves the archive.', { hint });
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`The submission cannot be read: ${messageOf(error)}`, { hint, cause: error });
  }
}

function isPlainPath(name: string): boolean {
  const parts = name.split('/');
  return !/[\\:\p{Cc}]/u.test(name) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
