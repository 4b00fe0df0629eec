import type { SentRequest } from '../model/exchange.js';
import type { ScenarioResult } from '../model/scenario-result.js';

/** A result with the command line that repeats its request. */
export interface Repeatable extends ScenarioResult {
  readonly repeat?: string;
}

/** Called in the order of the run, in which its exchanges are kept: they are read from there. */
export function withRepeat(result: ScenarioResult, repeat: (request: SentRequest) => string): Repeatable {
  return result.exchange === undefined ? result : { ...result, repeat: repeat(result.exchange.request) };
}
