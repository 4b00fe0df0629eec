import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../support/errors.js';

/**
 * Takes a folder for one run.
 * @returns what gives it back
 * @throws UserError when another run has it. A run that was killed has it no longer.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'run.lock');
  mkdirSync(folder, { recursive: true });
  if (!isTaken(file) || (!isHolderAlive(file) && isTakenOver(file))) return () => rmSync(file, { force: true });
  throw new UserError(`Another run writes to ${folder}.`, {
    hint: 'Wait until it ends, or choose another folder with --out.',
  });
}

/** @returns true where the file is there already */
function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return true;
    throw error;
  }
}

function isTakenOver(file: string): boolean {
  rmSync(file, { force: true });
  return !isTaken(file);
}

function isHolderAlive(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
