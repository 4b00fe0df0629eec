import { setTimeout as wait } from 'node:timers/promises';
import { interrupted } from './ending-soon.js';

/** The pause between requests once the candidate has asked for patience, in milliseconds, and the longest one. */
const slowed = { first: 20, longest: 1000 };
/** What a pause grows by where the candidate still asks for patience, although it had been asked no more often than it answered. */
const growth = 1.25;
/** The time, in milliseconds, after which a pause that has not grown shrinks again. */
const calm = 5000;
/** The time, in milliseconds, in which answers are counted. */
const second = 1000;

/** When requests may begin: at most a given number per second, and none while the candidate asks to wait. */
export class Pace {
  private readonly shortest: number;
  private interval: number;
  /** When the pause between requests was last changed. */
  private changedAt = 0;
  private nextStart = 0;
  private pausedUntil = 0;
  /** When answers came in the last second, other than requests for patience. */
  private answers: number[] = [];

  /**
   * @param clock in milliseconds, from any fixed point
   * @param signal aborted when nothing more may begin
   */
  constructor(
    perSecond: number | undefined,
    private readonly clock: () => number,
    private readonly signal?: AbortSignal,
  ) {
    this.shortest = perSecond === undefined ? 0 : 1000 / perSecond;
    this.interval = this.shortest;
  }

  /** @throws Stop (not verified) when the user interrupts, be it in the middle of a pause. */
  readonly awaitTurn = async (): Promise<void> => {
    if (this.signal?.aborted === true) throw interrupted();
    while (this.interval > 0 || this.pausedUntil > this.clock()) {
      const now = this.clock();
      const start = Math.max(now, this.nextStart, this.pausedUntil);
      this.nextStart = start + this.interval;
      if (start > now) await this.pause(start - now);
      if (this.clock() >= this.pausedUntil) return;
    }
  };

  /** Takes note of an answer that asks for no patience: as many as came in a second are borne in a second. */
  noteAnswer(): void {
    const now = this.clock();
    this.answers.push(now);
    if (this.answers.length > 2000) this.answers = this.answers.slice(1000);
    if (this.interval > this.shortest && now - this.changedAt >= calm) this.speedUp(now);
  }

  /**
   * Leaves the candidate alone for a number of milliseconds.
   * @param asked it has asked for that, so that all further requests have more time between them: more once for all that
   * were under way
   */
  spare(milliseconds: number, asked: boolean): void {
    const now = this.clock();
    if (asked && now >= this.pausedUntil) this.slowDown(now);
    this.pausedUntil = Math.max(this.pausedUntil, now + milliseconds);
  }

  private pause(milliseconds: number): Promise<void> {
    const until = this.signal === undefined ? {} : { signal: this.signal };
    return wait(milliseconds, undefined, until).catch(() => Promise.reject(interrupted()));
  }

  /** A candidate may bear more than it bore for a while, and one that asks for patience at random never bore less. */
  private speedUp(now: number): void {
    const next = this.interval / growth;
    this.interval = next < slowed.first ? this.shortest : Math.max(next, this.shortest);
    this.changedAt = now;
  }

  private slowDown(now: number): void {
    const since = now - second;
    const borne = this.answers.filter((at) => at >= since).length;
    const fitting = borne === 0 ? 2 * this.interval : second / borne;
    const longest = Math.max(this.interval, slowed.longest);
    const next = fitting > this.interval ? fitting : growth * this.interval;
    this.interval = Math.min(Math.max(next, slowed.first), longest);
    this.changedAt = now;
  }
}
