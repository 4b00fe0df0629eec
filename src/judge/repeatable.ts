import type { SentRequest } from '../model/exchange.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import { tellingExchange } from '../model/verdict-exchanges.js';

/** A result with the command line that repeats its request. */
export interface Repeatable extends ScenarioResult {
  readonly repeat?: string;
}

/**
 * Adds the command that repeats the judged request, and on a line of its own the one that shows what is wrong afterwards. Called
 * in the order of the run, in which its exchanges are kept: they are read from there.
 */
export function withRepeat(result: ScenarioResult, repeat: (request: SentRequest) => string): Repeatable {
  const { exchange, finding, later } = result;
  if (exchange === undefined) return result;
  const problems = finding.outcome === 'fail' ? finding.problems : [];
  const telling = tellingExchange({ problems, ...(later === undefined ? {} : { later }) });
  const requests = [exchange, ...(telling === undefined ? [] : [telling])].map(({ request }) => request);
  return { ...result, repeat: requests.map(repeat).join('\n') };
}
