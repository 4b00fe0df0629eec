import type { Deviation, Memory } from '../kit/fault.js';

/** A fault, or an innocent deviation, that is switched on. */
export interface SeededFault {
  readonly fault: Deviation;
  /** `<api>/<name>`; absent for all. */
  readonly operation?: string;
  /** The property of the answer that is spoiled, as a JSON pointer; the first that will do when absent. */
  readonly at?: string;
}

/** One that concerns the operation at hand, with what it remembers. */
export interface ActiveFault extends Pick<SeededFault, 'fault' | 'at'> {
  readonly memory: Memory;
}
