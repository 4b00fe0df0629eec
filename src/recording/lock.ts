import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../support/errors.js';

/** How long a process may take from making its lock to writing its number there, in milliseconds. */
const writingTime = 5000;

/**
 * Takes a folder for one run.
 * @returns what gives it back
 * @throws UserError when another run has it. A run that was killed has it no longer.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'run.lock');
  mkdirSync(folder, { recursive: true });
  if (take(file)) return () => rmSync(file, { force: true });
  throw new UserError(`Another run writes to ${folder}.`, {
    hint: 'Wait until it ends, or choose another folder with --out.',
  });
}

/**
 * Makes the file, in place of one whose holder is dead too. Of several processes that find a dead holder only one removes its
 * file, under a lock of its own: else the second would remove what the first has just made.
 * @returns false where somebody else has it
 */
function take(file: string): boolean {
  if (isMade(file)) return true;
  if (isHolderAlive(file)) return false;
  const taking = `${file}.taking`;
  if (!take(taking)) return false;
  try {
    if (isHolderAlive(file)) return false;
    rmSync(file, { force: true });
    return isMade(file);
  } finally {
    rmSync(taking, { force: true });
  }
}

/** @returns false where the file is there already */
function isMade(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Nobody is held to be dead by a file that may not be written yet. */
function isHolderAlive(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    if (!Number.isInteger(holder) || holder <= 0) return Date.now() - statSync(file).mtimeMs < writingTime;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
