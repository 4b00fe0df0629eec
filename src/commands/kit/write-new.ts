import { writeFile } from 'node:fs/promises';
import { messageOf, UserError } from '../../support/errors.js';

/**
 * Writes a file, never over something that is there.
 * @param mode who may read and write it
 * @throws UserError when it cannot.
 */
export async function writeNew(file: string, content: string | Buffer, mode = 0o666): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx', mode });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UserError(
      exists
        ? `${file} already exists, and nothing is written over it.`
        : `${file} cannot be written: ${messageOf(error)}`,
      {
        hint: 'Choose another name with --out.',
        cause: error,
      },
    );
  }
}
