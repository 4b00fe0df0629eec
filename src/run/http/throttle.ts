import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { AdaptiveLimit } from './adaptive-limit.js';
import type { Pace } from './pace.js';

export interface ThrottleOptions {
  /** The number of concurrent requests: where it begins, or its maximum. */
  readonly concurrency: number;
  /** Its maximum, where it is to grow as far as the candidate bears. */
  readonly maxConcurrency?: number;
  /** When requests may begin. */
  readonly pace: Pace;
  /** How many may be under way, where that is not learned anew. */
  readonly limit?: AdaptiveLimit;
}

/** A limit that has learned nothing yet. */
export function newLimit({ concurrency, maxConcurrency: most = concurrency }: Omit<ThrottleOptions, 'pace'>) {
  return new AdaptiveLimit({ start: Math.min(concurrency, most), most });
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
/** How long a candidate may ask for nothing but patience, in milliseconds; after that its answers are taken as they come. */
const longestPatience = 180_000;
/** The pause after a 429 that does not say how long, in milliseconds. */
const defaultPause = 1000;

/** Methods that a second sending may carry out a second time, or find already done (RFC 9110, section 9.2.2). */
const notRepeatable: ReadonlySet<string> = new Set(['POST', 'PATCH', 'DELETE']);

/**
 * Spares the candidate: few requests at once, no more than it wants, and a pause when it asks for one (RFC 6585). A
 * connection that breaks is tried once more, because one that was kept open may just have come to its end. What fails while
 * more is under way than at the start is sent again when less is.
 */
export function throttled(transport: Transport, options: ThrottleOptions): Transport {
  const { pace, limit = newLimit(options) } = options;
  const attempt = paced(transport, pace);
  let askedSince: number | undefined;
  const isOutOfPatience = (exchange: Exchange): boolean => {
    if (pauseAsked(exchange) === undefined) askedSince = undefined;
    else askedSince ??= Date.now();
    return askedSince !== undefined && Date.now() - askedSince >= longestPatience;
  };

  const sendOnce = async (request: PreparedRequest, isAgain: boolean): Promise<Heard> => {
    const flight = await limit.take(isAgain);
    try {
      const exchange = await attempt(request);
      return { exchange, isStrained: flight.end(exchange) };
    } catch (error) {
      flight.cancel();
      throw error;
    }
  };

  /** Spares the candidate where it is to be asked once more. */
  const isToBeSentAgain = (count: number, { exchange, isStrained }: Heard): boolean => {
    const isLate = isOutOfPatience(exchange);
    const asked = isLate ? undefined : pauseBefore(count, exchange);
    // A request that may be repeated at once, and is accepted then, did not come too fast.
    const isTooFast = asked !== undefined && (asked > 0 || count > 1) && exchange.response !== undefined;
    if (asked !== undefined) pace.spare(asked, isTooFast);
    else if (!isStrained) pace.noteAnswer();
    return asked !== undefined || (isStrained && !isLate && count < maxAttempts);
  };

  return async (request) => {
    const before: Heard[] = [];
    for (;;) {
      const heard = await sendOnce(request, before.length > 0);
      if (!isToBeSentAgain(before.length + 1, heard)) return marked(request, heard.exchange, before);
      before.push(heard);
    }
  };
}

/** The last answer; with a mark where what was asked may have been done before. */
function marked({ method }: PreparedRequest, exchange: Exchange, before: readonly Heard[]): Exchange {
  const done = notRepeatable.has(method) ? before.filter((heard) => mayHaveDone(heard, exchange)) : [];
  if (done.length === 0) return exchange;
  const isBroken = done.some(({ exchange: { failure }, isStrained }) => failure !== undefined && !isStrained);
  return { ...exchange, twice: isBroken ? 'broken' : true };
}

/** True where there was no answer, or a server with too much to do gave another one than the last. */
function mayHaveDone({ exchange: { response, failure }, isStrained }: Heard, last: Exchange): boolean {
  return failure !== undefined || (isStrained && response?.status !== last.response?.status);
}

/** What came of a request that was sent once. */
interface Heard {
  readonly exchange: Exchange;
  /** It says nothing of the request, because the candidate had too much to do. */
  readonly isStrained: boolean;
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
