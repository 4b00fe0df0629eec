import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Less growth than this is left to the engine, in bytes. */
const enough = 128 * 1024 * 1024;

/** What was in use after the last collection, in bytes. */
let kept = 0;

/**
 * Collects what was let go of, where it is much. The engine waits until a heap is several times as large as what is alive in it,
 * so that a process grows with what it has done and not with what it holds. Called where much was let go of at once.
 */
export function collectGarbage(): void {
  if (memoryUsage().heapUsed - kept < enough) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  kept = memoryUsage().heapUsed;
}
