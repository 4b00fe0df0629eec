import type { Exchange } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

/** A plain request that other scenarios rest on, once it was run. */
export interface ControlRequest {
  /** Absent where the request was not sent. */
  readonly judged: Exchange | undefined;
  /** Why it was not sent. */
  readonly finding: Finding | undefined;
}

/** The requests with which the request of a scenario is compared. */
export interface Controls {
  /** Sends the plain valid request, in the situation of the steps before the one that is being run. */
  valid(operation: string): Promise<ControlRequest>;
  /** Sends the valid request without a credential. */
  unauthenticated(): Promise<ControlRequest>;
}
