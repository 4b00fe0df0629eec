import type { SentRequest } from './exchange.js';

/** A request that a run would send. */
export interface DryRequest extends SentRequest {
  /** The operation, as `<api>/<name>`; a word for what belongs to none. */
  readonly operation: string;
  /** What it takes of earlier answers, as it stands in the request. */
  readonly takes: readonly string[];
}

/** What is told of a dry run when all its requests were shown. */
export interface DryRunEnd {
  readonly buildingBlock: string;
  /** What a run would try beside its requests, in words. */
  readonly besides: readonly string[];
}
