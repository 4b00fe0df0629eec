import type { Fault, Memory } from '../kit/fault.js';

/** A fault or variation that is switched on. */
export interface SeededFault {
  readonly fault: Fault;
  /** `<api>/<name>`; absent for all. */
  readonly operation?: string;
  /** The property of the answer that is spoiled, as a JSON pointer; the first that will do when absent. */
  readonly at?: string;
}

/** One that concerns the operation at hand, with what it remembers. */
export interface ActiveFault extends Pick<SeededFault, 'fault' | 'at'> {
  readonly memory: Memory;
}
