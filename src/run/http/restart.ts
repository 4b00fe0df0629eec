import { setTimeout as wait } from 'node:timers/promises';
import type { Transport } from '../../model/wire.js';
import { looksDown, probeOf } from './outage.js';

export interface RestartOptions {
  /** Sends one request without throttling. */
  readonly probe: Transport;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Between two looks, in milliseconds. */
  readonly pause?: number;
}

/** Short enough to see most restarts, in milliseconds. */
const usualPause = 300;

/**
 * Waits until the candidate has been down at one of its URLs and answers there again.
 * @returns also when the signal is aborted
 */
export async function untilRestarted(urls: readonly string[], options: RestartOptions): Promise<void> {
  const origins = [...new Set(urls.map((url) => new URL(url).origin))];
  const { signal, pause = usualPause } = options;
  let wasDown = false;
  while (!signal.aborted) {
    const looks = await Promise.all(origins.map(async (origin) => looksDown(await options.probe(probeOf(origin)))));
    const isDown = looks.includes(true);
    if (wasDown && !isDown) return;
    wasDown = isDown;
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}
