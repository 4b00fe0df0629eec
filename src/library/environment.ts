import { randomBytes, randomInt } from 'node:crypto';
import { greatestSeed } from '../model/plan.js';
import type { Environment } from '../support/environment.js';

/** The environment of the process, with what the caller gives in its place. It installs no handler of signals. */
export function environmentWith(given: Partial<Environment> = {}): Environment {
  return {
    cwd: process.cwd(),
    variables: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    clock: () => performance.now(),
    newRunId: () => randomBytes(6).toString('hex'),
    newSeed: () => randomInt(1, greatestSeed + 1),
    signal: new AbortController().signal,
    ...given,
  };
}
