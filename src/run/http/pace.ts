import { setTimeout as wait } from 'node:timers/promises';

/** The pause between requests once the candidate has asked for patience, in milliseconds, and the longest one. */
const slowed = { first: 20, longest: 250 };

/** When requests may begin: at most a given number per second, and none while the candidate asks to wait. */
export class Pace {
  private interval: number;
  private nextStart = 0;
  private pausedUntil = 0;

  /** @param clock in milliseconds, from any fixed point */
  constructor(
    perSecond: number | undefined,
    private readonly clock: () => number,
  ) {
    this.interval = perSecond === undefined ? 0 : 1000 / perSecond;
  }

  readonly awaitTurn = async (): Promise<void> => {
    if (this.interval === 0 && this.pausedUntil === 0) return;
    const now = this.clock();
    const start = Math.max(now, this.nextStart, this.pausedUntil);
    this.nextStart = start + this.interval;
    if (start > now) await wait(start - now);
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

  private slowDown(): void {
    const longest = Math.max(this.interval, slowed.longest);
    this.interval = Math.min(Math.max(2 * this.interval, slowed.first), longest);
  }
}
