import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Less growth than this is left to the engine, in bytes. */
const enough = 48 * 1024 * 1024;

/** What was in use after the last collection, in bytes; a small run needs none. */
let kept = 80 * 1024 * 1024;

/**
 * Collects what was let go of, where it is much. The engine waits until a heap is several times as large as what is alive in it,
 * so that a process grows with what it has done and not with what it holds. Called where much was let go of at once.
 */
export function collectGarbage(): void {
  if (inUse() - kept < enough) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  kept = inUse();
}

/** What is read from files and packed stands beside the heap. */
function inUse(): number {
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
}

/** How much a heap may grow before it is collected, in percent of what is alive in it; the engine takes up to three times as much. */
const growth = 40;

/**
 * Makes the engine collect sooner, for a run that holds much: its process would take several times as much memory otherwise. It
 * costs a twentieth of the time.
 */
export function collectSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
