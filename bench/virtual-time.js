import { setImmediate as turn } from 'node:timers/promises';

/** What may be pending although nothing is being worked on. */
const patient = new Set(['Immediate', 'Timeout', 'PipeWrap', 'TTYWrap', 'MessagePort']);
const isBusy = () => process.getActiveResourcesInfo().some((name) => !patient.has(name));

/** A clock that goes on only when nothing is left to do, so that what it measures takes no account of the processor. */
export class VirtualTime {
  /** Milliseconds from the start. */
  now = 0;
  /** @type {{ at: number, wake: () => void }[]} */
  #sleeping = [];
  #isRunning = false;

  /** @returns {Promise<void>} that is fulfilled so many milliseconds later */
  wait(/** @type {number} */ ms) {
    return new Promise((wake) => {
      this.#sleeping.push({ at: this.now + ms, wake: () => wake(undefined) });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run() {
    this.#isRunning = true;
    while (this.#sleeping.length > 0) {
      await this.#settled();
      this.#sleeping.sort((one, other) => one.at - other.at);
      this.now = this.#sleeping[0]?.at ?? this.now;
      const due = this.#sleeping.filter(({ at }) => at === this.now);
      this.#sleeping = this.#sleeping.filter(({ at }) => at > this.now);
      for (const { wake } of due) wake();
    }
    this.#isRunning = false;
  }

  async #settled() {
    for (let calm = 0; calm < 5; calm += 1) {
      await turn();
      if (isBusy()) calm = 0;
    }
  }
}
