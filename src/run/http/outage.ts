import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { isOfCertificate } from './failures.js';
import { plainRequest } from './plain-request.js';

export interface OutageOptions {
  /** Sends one request without throttling. */
  readonly probe: Transport;
  /** How long a candidate that is down is waited for, in milliseconds. */
  readonly patience: number;
  /** In milliseconds, from any fixed point. */
  readonly clock: () => number;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** The first pause before the candidate is asked again, in milliseconds; each further one is twice as long. */
const firstPause = 100;
/** The longest pause, in milliseconds. */
const longestPause = 2000;
/** Statuses by which a gateway says that it does not reach the server behind it (RFC 9110 section 15.6). */
const gatewayStatuses: ReadonlySet<number> = new Set([502, 503, 504]);
const repeatable: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT']);

/**
 * Waits for a candidate that goes down during the run, and then sends what had no answer once more. A candidate that does
 * not come back is called gone, so that nobody takes its silence for a fault. A gateway may miss the candidate for a moment,
 * so that 502, 503 and 504 count only where they come twice: one operation that goes on answering so is no outage.
 */
export function waitingOutOutages(transport: Transport, options: OutageOptions): Transport {
  const outages = new Map<string, Promise<'up' | 'back' | 'gone'>>();
  /** Origins that answer like a candidate that is down from the start, so that nothing can be told from it. */
  const downFromStart = new Map<string, Promise<boolean>>();

  const watch = (origin: string): Promise<'up' | 'back' | 'gone'> => {
    const known = outages.get(origin) ?? untilBack(origin, options);
    outages.set(origin, known);
    void known.then((end) => end !== 'gone' && outages.delete(origin));
    return known;
  };

  return async (request) => {
    const { origin } = new URL(request.url);
    const wasDown = downFromStart.get(origin) ?? options.probe(probeOf(origin)).then(looksDown);
    downFromStart.set(origin, wasDown);
    const exchange = await transport(request);
    if (!looksDown(exchange) || (await wasDown)) return exchange;
    const end = await watch(origin);
    if (end === 'gone') return gone(exchange);
    const again = await transport(request);
    return repeatable.has(request.method) || exchange.failure !== undefined ? again : { ...again, twice: true };
  };
}

/**
 * Waits until something answers for each origin, such as a candidate that was started a moment ago. Whether that is the
 * candidate, and whether it can be judged, is for the first look to say.
 */
export async function waitUntilUp(urls: readonly string[], options: OutageOptions): Promise<void> {
  const origins = new Set(urls.map((url) => new URL(url).origin));
  await Promise.all([...origins].map((origin) => untilBack(origin, options)));
}

function looksDown({ response, failure }: Exchange): boolean {
  if (failure !== undefined) return failure.kind === 'unreachable' && !isOfCertificate(failure.message);
  return response !== undefined && gatewayStatuses.has(response.status);
}

/** A path that nobody serves: whatever answers shows that the candidate is there. */
function probeOf(origin: string): PreparedRequest {
  return plainRequest(`${origin}/${randomUUID()}`);
}

async function untilBack(
  origin: string,
  { probe, patience, clock, signal }: OutageOptions,
): Promise<'up' | 'back' | 'gone'> {
  const begun = clock();
  if (!looksDown(await probe(probeOf(origin)))) return 'up';
  for (
    let pause = firstPause;
    clock() - begun < patience && !signal.aborted;
    pause = Math.min(2 * pause, longestPause)
  ) {
    await wait(pause);
    if (!looksDown(await probe(probeOf(origin)))) return 'back';
  }
  return 'gone';
}

function gone({ response, failure, ...facts }: Exchange): Exchange {
  const message = failure?.message ?? `a gateway answers ${response?.status} in its place`;
  return { ...facts, failure: { kind: 'gone', message } };
}
