import { environmentWith } from '../library/environment.js';
import type { Environment } from '../support/environment.js';

/** The environment of the running process. The first interrupt ends a run in order, the second at once. */
export function processEnvironment(): Environment {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
    process.once('SIGINT', () => process.exit(130));
  });
  return environmentWith({ signal: controller.signal });
}

/** Whoever reads may have seen enough, as `head` has: what was asked for is done all the same. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
