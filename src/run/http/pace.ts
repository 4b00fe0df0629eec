import { setTimeout as wait } from 'node:timers/promises';
import { interrupted } from './ending-soon.js';

/** The pause between requests once the candidate has asked for patience, in milliseconds, and the longest one. */
const slowed = { first: 20, longest: 250 };

/** When requests may begin: at most a given number per second, and none while the candidate asks to wait. */
export class Pace {
  private interval: number;
  private nextStart = 0;
  private pausedUntil = 0;

  /**
   * @param clock in milliseconds, from any fixed point
   * @param signal aborted when nothing more may begin
   */
  constructor(
    perSecond: number | undefined,
    private readonly clock: () => number,
    private readonly signal?: AbortSignal,
  ) {
    this.interval = perSecond === undefined ? 0 : 1000 / perSecond;
  }

  /** @throws Stop (not verified) when the user interrupts, be it in the middle of a pause. */
  readonly awaitTurn = async (): Promise<void> => {
    if (this.signal?.aborted === true) throw interrupted();
    if (this.interval === 0 && this.pausedUntil === 0) return;
    const now = this.clock();
    const start = Math.max(now, this.nextStart, this.pausedUntil);
    this.nextStart = start + this.interval;
    if (start > now) await this.pause(start - now);
  };

  /**
   * Leaves the candidate alone for a number of milliseconds.
   * @param asked it has asked for that, so that all further requests have more time between them: more once for all that
   * were under way
   */
  spare(milliseconds: number, asked: boolean): void {
    const now = this.clock();
    if (asked && now >= this.pausedUntil) this.slowDown();
    this.pausedUntil = Math.max(this.pausedUntil, now + milliseconds);
  }

  private pause(milliseconds: number): Promise<void> {
    const until = this.signal === undefined ? {} : { signal: this.signal };
    return wait(milliseconds, undefined, until).catch(() => Promise.reject(interrupted()));
  }

  private slowDown(): void {
    const longest = Math.max(this.interval, slowed.longest);
    this.interval = Math.min(Math.max(2 * this.interval, slowed.first), longest);
  }
}
