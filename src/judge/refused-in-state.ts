import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Finding } from '../model/verdict.js';
import { ended, fail, isServerError, notVerified, problem, responsesClause } from './answers.js';

/** Statuses that say nothing of the state of an item: of what may not be done yet, of who asks, of what is not there, of a limit. */
const inconclusive: readonly number[] = [202, 401, 403, 404, 429];

interface Words {
  /** Why nothing can be told from such an answer. */
  readonly unclear: string;
  readonly expected: string;
  readonly at?: string;
}

/**
 * Judges the answer to a request that the state of an item forbids, as far as its status tells.
 * @returns undefined where it counts whether the request was accepted
 */
export function unclearOrFailed(
  operation: Operation,
  exchange: Exchange,
  { unclear, ...facts }: Words,
): Finding | undefined {
  const status = exchange.response?.status;
  if (status === undefined || inconclusive.includes(status)) return notVerified(unclear);
  if (!isServerError(status)) return undefined;
  return fail(problem('server-error', responsesClause(operation), { ...facts, actual: ended(exchange) }));
}
