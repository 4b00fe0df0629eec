import { existsSync, rmdirSync } from 'node:fs';
import { lockFolder } from '../recording/lock.js';
import { Recorder } from '../recording/tapes.js';
import { RecordingWriter } from '../recording/writer.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, messageOf, UserError } from '../support/errors.js';

/** The folder of one run, which no other run has. */
export interface RunFolder {
  readonly folder: string;
  readonly recorder: Recorder;
  /** Gives the folder back. One in which nothing was written is removed. */
  readonly release: () => void;
}

/**
 * Takes a folder for a run, and opens its recording.
 * @throws UserError when another run has it, or when it cannot be written.
 */
export function takeFolder(folder: string, { now }: Pick<Environment, 'now'>): RunFolder {
  const unlock = writable(folder, () => lockFolder(folder));
  const open = (): RecordingWriter => writable(folder, () => new RecordingWriter(folder));
  const release = (): void => {
    unlock();
    removeIfEmpty(folder);
  };
  return { folder, recorder: new Recorder({ open, now }), release };
}

/** The first of `<folder>`, `<folder>-2`, … that is not there. */
export function freeFolder(folder: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? folder : `${folder}-${count}`;
    if (!existsSync(name)) return name;
  }
}

function writable<T>(folder: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`The folder ${folder} cannot be written: ${messageOf(error)}`, {
      hint: 'Check that the folder is writable and that the disk is not full, or choose another with --out.',
      exitCode: exitCodes.failure,
      cause: error,
    });
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it.
  }
}
