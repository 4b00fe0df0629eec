import type { Exchange } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

/** A plain valid request that other scenarios rest on, once it was played. */
export interface ControlRequest {
  /** Absent where the request was not sent. */
  readonly judged: Exchange | undefined;
  /** Why it was not sent. */
  readonly finding: Finding | undefined;
}
