import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { FoundOnce } from './found-once.js';

/** What must come before a request, and the exchange in which it was found. */
export interface FoundPreparation {
  /** The operations that were accepted, in this order. */
  readonly steps: readonly Operation[];
  /** The scope of the scenario that found it. */
  readonly scope: string;
  /** The requests of these operations. */
  readonly sent: readonly Exchange[];
  /** The request that was accepted after them. */
  readonly exchange: Exchange;
}

/** Which operations must come before another one is accepted, by operation: they are looked for once in a run. */
export class Preparations extends FoundOnce<FoundPreparation> {
  /** What was found by now. */
  async known(operation: string): Promise<readonly Operation[]> {
    return (await this.foundOf(operation))?.steps ?? [];
  }
}
