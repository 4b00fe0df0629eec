import type { Environment } from '../../support/environment.js';

/** Progress on a terminal, nothing in a pipe. */
export function progressLine({ stderr }: Environment): {
  show: (done: number, total: number) => void;
  clear: () => void;
} {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, total) => void stderr.write(`\r${done} of ${total} scenarios`),
    clear: () => void stderr.write('\r\u001b[K'),
  };
}
