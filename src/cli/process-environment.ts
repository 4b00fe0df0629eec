import { environmentWith } from '../library/environment.js';
import type { Environment } from '../support/environment.js';

/** The exit codes of a process that a signal ends: 128 and the number of the signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** The environment of the running process. The first SIGINT or SIGTERM ends a run in order, the second at once. */
export function processEnvironment(): Environment {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCodes[name]);
      controller.abort();
    });
  }
  return environmentWith({ signal: controller.signal, stdin: () => process.stdin });
}

/** Whoever reads may have seen enough, as `head` has: what was asked for is done all the same. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
