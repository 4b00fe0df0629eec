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
    throw new UserError(
      isThere(error)
        ? `${file} already exists and is not overwritten.`
        : `${file} cannot be written: ${messageOf(error)}`,
      {
        hint: isThere(error)
          ? 'Choose another name with --out.'
          : 'Check that the folder is writable and that the disk is not full, or choose another with --out.',
        cause: error,
      },
    );
  }
}
