import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';

export interface ThrottleOptions {
  /** Maximum number of concurrent requests. */
  readonly concurrency: number;
  /** Maximum number of requests begun in a second. */
  readonly perSecond?: number;
  /** In milliseconds, from any fixed point. */
  readonly clock: () => number;
}

/** How often a request is sent at most that meets 429, or 503 with Retry-After. */
const maxAttempts = 4;
/** The longest that a candidate may ask to be left alone, in milliseconds. */
const longestPause = 60_000;
/** The pause after a 429 that does not say how long, in milliseconds. */
const defaultPause = 1000;

/** Methods that a second sending may carry out a second time, or find already done (RFC 9110, section 9.2.2). */
const notRepeatable: ReadonlySet<string> = new Set(['POST', 'PATCH', 'DELETE']);

/**
 * Spares the candidate: few requests at once, no more than it wants, and a pause when it asks for one (RFC 6585). A
 * connection that breaks is tried once more, because one that was kept open may just have come to its end.
 */
export function throttled(transport: Transport, { concurrency, perSecond, clock }: ThrottleOptions): Transport {
  const limit = pLimit(concurrency);
  const interval = perSecond === undefined ? 0 : 1000 / perSecond;
  let nextStart = 0;
  let pausedUntil = 0;

  const awaitTurn = async (): Promise<void> => {
    if (interval === 0 && pausedUntil === 0) return;
    const now = clock();
    const start = Math.max(now, nextStart, pausedUntil);
    nextStart = start + interval;
    if (start > now) await wait(start - now);
  };

  const send = async (request: PreparedRequest): Promise<Exchange> => {
    let twice = false;
    for (let attempt = 1; ; attempt += 1) {
      await awaitTurn();
      const exchange = await transport(request);
      const pause = pauseBefore(attempt, exchange);
      if (pause === undefined || attempt >= maxAttempts) return twice ? { ...exchange, twice } : exchange;
      twice ||= exchange.failure !== undefined && notRepeatable.has(request.method);
      pausedUntil = Math.max(pausedUntil, clock() + pause);
    }
  };
  return (request) => limit(() => send(request));
}

/** After how many milliseconds a request is sent again; undefined when it is not. */
function pauseBefore(attempt: number, exchange: Exchange): number | undefined {
  if (exchange.failure?.kind === 'connection') return attempt === 1 ? 0 : undefined;
  const pause = pauseAsked(exchange);
  return pause === undefined || pause > longestPause ? undefined : pause;
}

/** How long a candidate asks to be left alone, in milliseconds; undefined when it does not. */
function pauseAsked({ response }: Exchange): number | undefined {
  if (response?.status !== 429 && response?.status !== 503) return undefined;
  const asked = response.headers['retry-after'];
  if (asked === undefined) return response.status === 429 ? defaultPause : undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? defaultPause : Math.max(0, date - Date.now());
}
