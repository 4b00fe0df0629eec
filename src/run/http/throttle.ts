import pLimit from 'p-limit';
import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import type { Pace } from './pace.js';

export interface ThrottleOptions {
  /** Maximum number of concurrent requests. */
  readonly concurrency: number;
  /** When requests may begin. */
  readonly pace: Pace;
}

/** Begins requests at a pace, and does nothing else for the candidate. */
export function paced(transport: Transport, pace: Pace): Transport {
  return async (request) => {
    await pace.awaitTurn();
    return transport(request);
  };
}

/** How often a request is sent at most that meets 429, or a server error that asks for patience. */
const maxAttempts = 8;
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
export function throttled(transport: Transport, { concurrency, pace }: ThrottleOptions): Transport {
  const limit = pLimit(concurrency);

  const attempt = paced(transport, pace);

  const send = async (request: PreparedRequest): Promise<Exchange> => {
    let twice = false;
    for (let count = 1; ; count += 1) {
      const exchange = await attempt(request);
      const pause = pauseBefore(count, exchange);
      if (pause === undefined) return twice ? { ...exchange, twice } : exchange;
      twice = twice || mayBeDone(request, exchange);
      pace.spare(pause, exchange.response !== undefined);
    }
  };
  return (request) => limit(() => send(request));
}

/** True where the connection broke, and what was asked may have been carried out all the same. */
function mayBeDone({ method }: PreparedRequest, { failure }: Exchange): boolean {
  return failure !== undefined && notRepeatable.has(method);
}

/** After how many milliseconds a request is sent again; undefined when it is not. */
function pauseBefore(attempt: number, exchange: Exchange): number | undefined {
  if (exchange.failure?.kind === 'connection') return attempt === 1 ? 0 : undefined;
  const pause = attempt < maxAttempts ? pauseAsked(exchange) : undefined;
  return pause === undefined || pause > longestPause ? undefined : pause;
}

/** How long a candidate asks to be left alone, in milliseconds; undefined when it does not. */
function pauseAsked({ response }: Exchange): number | undefined {
  if (response === undefined || (response.status !== 429 && response.status < 500)) return undefined;
  const asked = response.headers['retry-after'];
  if (asked === undefined) return response.status === 429 || isUsedUp(response.headers) ? defaultPause : undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? defaultPause : Math.max(0, date - Date.now());
}

/** Headers by which a limiter says that nothing is left, for whatever status it answers. */
function isUsedUp(headers: Readonly<Record<string, string>>): boolean {
  return ['ratelimit-remaining', 'x-ratelimit-remaining', 'x-rate-limit-remaining'].some(
    (name) => headers[name] === '0',
  );
}
