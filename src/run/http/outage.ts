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
/** A request waits for so many returns of a candidate that goes down again and again. */
const mostReturns = 10;
const repeatable: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT']);

/** What came of waiting. */
type End = 'up' | 'back' | 'gone';

/** Follows when each origin is away. */
class Outages {
  private readonly underWay = new Map<string, Promise<End>>();
  private readonly returns = new Map<string, number>();

  constructor(private readonly options: OutageOptions) {}

  /** What came of waiting, for all that wait for an origin at the same time. */
  over(origin: string): Promise<End> {
    const known = this.underWay.get(origin) ?? this.watch(origin);
    this.underWay.set(origin, known);
    return known;
  }

  /** An origin was away and is there again. */
  noteReturn(origin: string): void {
    this.returns.set(origin, (this.returns.get(origin) ?? 0) + 1);
  }

  /** An exchange that says how often its origin had been away. */
  marked(exchange: Exchange, origin: string): Exchange {
    const outages = this.returns.get(origin);
    return outages === undefined ? exchange : { ...exchange, outages };
  }

  private async watch(origin: string): Promise<End> {
    const end = await untilBack(origin, this.options);
    if (end !== 'gone') this.underWay.delete(origin);
    if (end === 'back') this.noteReturn(origin);
    return end;
  }
}

/**
 * Waits for a candidate that goes down or falls silent during the run, and then sends what had no answer once more. A candidate
 * that does not come back is called gone and is sent nothing more, so that nobody takes its silence for a fault. A gateway may
 * miss the candidate for a moment, so that 502, 503 and 504 count only where they come twice: one operation that goes on
 * answering so is no outage. Neither is one operation that keeps silent while the rest of the candidate answers.
 */
export function waitingOutOutages(transport: Transport, options: OutageOptions): Transport {
  const outages = new Outages(options);
  /** The last exchange of each origin that did not come back. */
  const lost = new Map<string, Exchange>();
  /** Origins that answer like a candidate that is down from the start, so that nothing can be told from it. */
  const downFromStart = new Map<string, Promise<boolean>>();

  /** What stands without asking once more; undefined where the request is to be sent again. */
  const settled = async (origin: string, exchange: Exchange): Promise<Exchange | undefined> => {
    const end = await outages.over(origin);
    // Who refused a connection and is there at once has been started again in between.
    if (end === 'up' && neverArrived(exchange)) outages.noteReturn(origin);
    if (end === 'up') return isSilent(exchange) ? exchange : undefined;
    if (end === 'back') return undefined;
    lost.set(origin, exchange);
    return gone(exchange);
  };

  /** A candidate that is back may go down again before the request arrives: then nothing was done, and it waits again. */
  const sentAgain = async (request: PreparedRequest, origin: string): Promise<Exchange> => {
    for (let tries = 1; ; tries += 1) {
      const again = await transport(request);
      if (!neverArrived(again) || tries === mostReturns) return again;
      const known = await settled(origin, again);
      if (known !== undefined) return known;
    }
  };

  const answerTo = async (request: PreparedRequest, origin: string): Promise<Exchange> => {
    const last = lost.get(origin);
    if (last !== undefined) return gone({ ...last, operation: request.operation, request: request.shown, ms: 0 });
    const wasDown = downFromStart.get(origin) ?? options.probe(probeOf(origin)).then(looksDown);
    downFromStart.set(origin, wasDown);
    const exchange = await transport(request);
    if (!looksDown(exchange) || (await wasDown)) return exchange;
    const known = await settled(origin, exchange);
    if (known !== undefined) return known;
    const again = await sentAgain(request, origin);
    return repeatable.has(request.method) || neverArrived(exchange) ? again : { ...again, twice: true };
  };

  return async (request) => {
    const { origin } = new URL(request.url);
    return outages.marked(await answerTo(request, origin), origin);
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

/** True for what a candidate that is down or silent leaves in place of an answer. */
export function looksDown(exchange: Exchange): boolean {
  const { response } = exchange;
  return (
    neverArrived(exchange) || isSilent(exchange) || (response !== undefined && gatewayStatuses.has(response.status))
  );
}

function neverArrived({ failure }: Exchange): boolean {
  return failure?.kind === 'unreachable' && !isOfCertificate(failure.message);
}

/** The request arrived, as far as anybody knows, and nothing came back. */
function isSilent({ failure }: Exchange): boolean {
  return failure?.kind === 'timeout' || failure?.kind === 'connection';
}

/** A path that nobody serves: whatever answers shows that the candidate is there. */
export function probeOf(origin: string): PreparedRequest {
  return plainRequest(`${origin}/${randomUUID()}`);
}

async function untilBack(origin: string, { probe, patience, clock, signal }: OutageOptions): Promise<End> {
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
