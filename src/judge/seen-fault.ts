import type { Exchange } from '../model/exchange.js';
import type { Problem } from '../model/verdict.js';

/** A fault of an operation that some request of the run has shown, and the rule that speaks of it. */
export interface Seen {
  readonly rule: 'success-status' | 'body-schema';
  readonly exchange: Exchange;
  readonly problems: readonly [Problem, ...Problem[]];
}
