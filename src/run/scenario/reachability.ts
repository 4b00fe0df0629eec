import type { Exchange } from '../../model/exchange.js';
import { stopUnverified } from '../../model/stop.js';
import { noTape, type Tape } from '../../model/tape.js';

/** The run ends after this number of requests in a row that do not reach the candidate. */
const unreachableLimit = 3;
/** The run ends after this number of requests in a row that are refused for their number, however long was waited. */
const throttledLimit = 10;

/** Whether the candidate can still be reached, and why the run ends early. */
export class Reachability {
  private unreachable = 0;
  private throttled = 0;
  private reason: string | undefined;

  /**
   * @param signal aborted when the user interrupts the run
   * @param tape of a run that is over: it ended where it ended, in whatever order its exchanges are looked at now
   */
  constructor(
    private readonly signal: AbortSignal,
    private readonly tape: Pick<Tape, 'isSealed' | 'stoppedBy'> = noTape,
  ) {}

  /** Why the run ends early; undefined while it goes on. */
  get stoppedBy(): string | undefined {
    if (this.tape.isSealed) return this.tape.stoppedBy;
    return this.reason ?? (this.signal.aborted ? 'interrupted' : undefined);
  }

  /** @throws Stop (not verified) when the run has ended early. */
  assertRunGoesOn(): void {
    if (this.signal.aborted) this.reason ??= 'interrupted';
    this.reason ??= this.tape.isSealed ? undefined : this.tape.stoppedBy;
    if (this.reason !== undefined) throw stopUnverified(`the run ended early: ${this.reason}`);
  }

  watch({ failure, response }: Pick<Exchange, 'failure' | 'response'>): void {
    if (this.tape.isSealed) return;
    this.throttled = response?.status === 429 ? this.throttled + 1 : 0;
    if (this.throttled >= throttledLimit)
      this.reason ??= 'the candidate keeps limiting the rate of requests (429); lower --rate, or raise the limit';
    if (failure?.kind === 'gone') this.reason ??= `the candidate can no longer be reached (${failure.message})`;
    this.unreachable = failure?.kind === 'unreachable' ? this.unreachable + 1 : 0;
    if (this.unreachable < unreachableLimit) return;
    this.reason ??= `the candidate can no longer be reached (${failure?.message ?? ''})`;
  }
}
