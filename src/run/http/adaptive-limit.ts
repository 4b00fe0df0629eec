import type { Exchange, FailureKind } from '../../model/exchange.js';

/** How many requests may be under way at the same time: as many as at the start, where no more are allowed. */
export interface Bounds {
  readonly start: number;
  readonly most: number;
}

/** A request that is under way. */
export interface Flight {
  /**
   * Ends it.
   * @returns true where the candidate fails as one does that has too much to do, so that the answer says nothing of the request
   */
  end(exchange: Exchange): boolean;
  /** Ends it without an answer, because it was not sent. */
  cancel(): void;
}

/** What was known when a request began: the era, the time that this process had worked, and the most requests under way. */
interface Began {
  readonly era: number;
  readonly begun: number;
  readonly most: number;
}

/**
 * An answer is late that takes more than so many times as long as the fastest of its kind, and so many milliseconds more: of the same
 * operation, method and status, because a refusal is often faster than anything else.
 */
const late = { times: 2, milliseconds: 20 };

/** Statuses of a server that has too much to do, whoever says so (RFC 9110 section 15.6). */
const overloaded: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** What a connection comes to at such a server. */
const brokenOff: ReadonlySet<FailureKind | undefined> = new Set(['connection', 'timeout', 'unreachable']);

/**
 * As many requests at the same time as the candidate bears: half as many again after each round of answers that are not late,
 * until the candidate shows for the first time that they are too many, and one more from then on; half as many where most of a
 * round is late or the candidate refuses to be asked so often. Where it fails with more than at the start under way, it is never
 * again asked as much.
 */
export class AdaptiveLimit {
  private bound: number;
  private ceiling: number;
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly fastest = new Map<string, number>();
  /** Answers of this round, and whether all that is allowed was under way in it. */
  private round = { prompt: 0, late: 0, full: false };
  /** Goes up whenever the bound goes down: what was sent before says nothing of the new bound. */
  private era = 0;

  /** @param busy how many milliseconds this process has worked so far: an answer that waits for it is not late */
  constructor(
    private readonly bounds: Bounds,
    private readonly busy: () => number = () => performance.eventLoopUtilization().active,
  ) {
    this.bound = bounds.start;
    this.ceiling = bounds.most;
  }

  /** One that begins with what this one has learned, and knows nothing of what is under way here. */
  another(): AdaptiveLimit {
    const other = new AdaptiveLimit(this.bounds, this.busy);
    other.bound = this.bound;
    other.ceiling = this.ceiling;
    return other;
  }

  /** How many may be under way now. */
  get now(): number {
    return this.bound;
  }

  /**
   * Waits until one more request may begin.
   * @param isAgain it was sent before, and goes before those that were not
   */
  async take(isAgain: boolean): Promise<Flight> {
    if (this.underWay >= this.bound) {
      await new Promise<void>((resolve) => {
        if (isAgain) this.waiting.unshift(resolve);
        else this.waiting.push(resolve);
      });
    } else this.underWay += 1;
    if (this.underWay >= this.bound) this.round.full = true;
    const { era, underWay } = this;
    const begun = this.busy();
    return {
      end: (exchange) => this.end(exchange, { era, begun, most: Math.max(underWay, this.underWay) }),
      cancel: () => this.land(),
    };
  }

  private end(exchange: Exchange, { era, begun, most }: Began): boolean {
    const isStrained = most > this.bounds.start && failsLikeOverload(exchange);
    if (this.bounds.most > this.bounds.start && era === this.era)
      this.learn(exchange, { isStrained, waited: exchange.ms - (this.busy() - begun) });
    this.land();
    return isStrained;
  }

  private land(): void {
    this.underWay -= 1;
    while (this.underWay < this.bound && this.waiting.length > 0) {
      this.underWay += 1;
      this.waiting.shift()?.();
    }
  }

  private learn(exchange: Exchange, { isStrained, waited }: { isStrained: boolean; waited: number }): void {
    if (isStrained) this.ceiling = Math.max(this.bounds.start, Math.floor(this.bound / 2));
    if (isStrained || asksForLess(exchange)) {
      this.halve(1);
      return;
    }
    this.round[this.isLate(exchange, waited) ? 'late' : 'prompt'] += 1;
    if (this.round.prompt + this.round.late >= this.bound) this.endRound();
  }

  private endRound(): void {
    const { late: lateOnes, prompt, full } = this.round;
    if (lateOnes > prompt) {
      this.halve(this.bounds.start);
      return;
    }
    const more = this.era === 0 ? Math.floor(this.bound / 2) : 0;
    if (full) this.bound = Math.min(this.bound + Math.max(1, more), this.ceiling);
    this.round = { prompt: 0, late: 0, full: false };
  }

  private halve(least: number): void {
    this.bound = Math.min(this.bound, Math.max(least, Math.floor(this.bound / 2)));
    this.round = { prompt: 0, late: 0, full: false };
    this.era += 1;
  }

  /** @param waited the milliseconds in which this process had nothing else to do */
  private isLate({ operation, request, response, ms }: Exchange, waited: number): boolean {
    const kind = `${operation} ${request.method} ${response?.status ?? 'none'}`;
    const fastest = Math.min(ms, this.fastest.get(kind) ?? ms);
    this.fastest.set(kind, fastest);
    return waited > late.times * fastest + late.milliseconds;
  }
}

function failsLikeOverload({ response, failure }: Exchange): boolean {
  return response === undefined ? brokenOff.has(failure?.kind) : overloaded.has(response.status);
}

/** Too many requests, no service, or a time after which to ask again (RFC 6585, RFC 9110 section 10.2.3). */
function asksForLess({ response }: Exchange): boolean {
  if (response === undefined) return false;
  const { status, headers } = response;
  return status === 429 || status === 503 || (status >= 500 && headers['retry-after'] !== undefined);
}
