import { access } from 'node:fs/promises';
import { messageOf, UserError } from '../../support/errors.js';
import { isThere, writeWholeNew } from '../../support/whole-file.js';

/**
 * Writes a file, never over something that is there.
 * @param mode who may read and write it
 * @throws UserError when it cannot.
 */
export async function writeNew(file: string, content: string | Buffer, mode = 0o666): Promise<void> {
  try {
    await writeWholeNew(file, content, mode);
  } catch (error) {
    if (isThere(error)) throw alreadyThere(file);
    throw new UserError(`${file} cannot be written: ${messageOf(error)}`, {
      hint: 'Check that the folder is writable and that the disk is not full, or choose another with --out.',
      cause: error,
    });
  }
}

/** @throws UserError where the file is there, before anything is asked for its sake. */
export async function refuseIfThere(file: string): Promise<void> {
  const isPresent = await access(file).then(
    () => true,
    () => false,
  );
  if (isPresent) throw alreadyThere(file);
}

function alreadyThere(file: string): UserError {
  return new UserError(`${file} already exists and is not overwritten.`, { hint: 'Choose another name with --out.' });
}
