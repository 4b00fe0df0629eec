/** How long how many requests were under way, from the first to the last one. */
export class Flights {
  /** Milliseconds by the number of requests under way. */
  times = [];
  underWay = 0;
  /** @type {number | undefined} */
  since;
  requests = 0;

  /** @param {() => number} clock in milliseconds */
  constructor(clock = () => performance.now()) {
    this.clock = clock;
  }

  ended = () => this.change(-1);
  begun = () => {
    this.requests += 1;
    this.change(1);
  };

  change(/** @type {number} */ by) {
    const now = this.clock();
    if (this.since !== undefined) this.times[this.underWay] = (this.times[this.underWay] ?? 0) + now - this.since;
    this.since = now;
    this.underWay = Math.max(0, this.underWay + by);
  }

  /** Milliseconds with none, one, and several requests under way, and the middle number of those under way. */
  shares() {
    const [idle = 0, alone = 0, ...several] = Array.from(this.times, (time = 0) => Math.round(time));
    return {
      requests: this.requests,
      idle,
      alone,
      several: several.reduce((sum, time) => sum + time, 0),
      most: this.times.length - 1,
    };
  }
}
