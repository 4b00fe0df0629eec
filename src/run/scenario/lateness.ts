/** How long, in milliseconds, a change may take to show at a candidate of which nothing is known yet. */
export const usualWindow = 2000;

/** New items that were read at once before a candidate counts as prompt, and new items that never came. */
const promptEnough = 2;
const lostEnough = 3;

/** What new items have told of the time that a change takes to show. */
export class Lateness {
  private prompt = 0;
  private lost = 0;
  private late = false;

  /** How long, in milliseconds, a change is looked for before it counts as missing. */
  get window(): number {
    if (this.late) return usualWindow;
    return this.prompt >= promptEnough || this.lost >= lostEnough ? 0 : usualWindow;
  }

  /** How long a change took to show as far as new items have told: nothing where all were there at once. */
  get shown(): number {
    return this.late ? usualWindow : 0;
  }

  /** The same of a new item: that it is missing is rare at a candidate that is prompt. */
  get windowForNew(): number {
    return !this.late && this.lost >= lostEnough ? 0 : usualWindow;
  }

  /** @param looks how often a new item was looked for until it was seen, or given up */
  noteNew(looks: number, isSeen: boolean): void {
    if (!isSeen) this.lost += 1;
    else if (looks > 1) this.late = true;
    else this.prompt += 1;
  }
}
