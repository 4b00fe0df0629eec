import { randomBytes, randomInt } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { greatestSeed } from '../model/plan.js';
import type { Environment } from '../support/environment.js';

/** The environment of the process, with what the caller gives in its place. It installs no handler of signals. */
export function environmentWith(given: Partial<Environment> = {}): Environment {
  const { signal = new AbortController().signal } = given;
  // Requests, waits and candidates listen, many at a time, and Node warns above ten.
  setMaxListeners(0, signal);
  return {
    cwd: process.cwd(),
    variables: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    clock: () => performance.now(),
    newRunId: () => randomBytes(6).toString('hex'),
    newSeed: () => randomInt(1, greatestSeed + 1),
    ...given,
    signal,
  };
}
