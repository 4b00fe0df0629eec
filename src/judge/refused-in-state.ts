import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Finding } from '../model/verdict.js';
import { ended, fail, isServerError, notVerified, problem, responsesClause } from './answers.js';

/** Statuses that say nothing of the state of an item: of what may not be done yet, of who asks, of what is not there, of a limit. */
const untelling: readonly number[] = [202, 401, 403, 404, 429];

interface Words {
  /** Why nothing can be told from such an answer. */
  readonly untold: string;
  readonly expected: string;
  readonly at?: string;
}

/** What is known of a request that the state of an item forbids without looking at whether it was accepted; undefined where that decides. */
export function untoldOrFailed(
  operation: Operation,
  exchange: Exchange,
  { untold, ...facts }: Words,
): Finding | undefined {
  const status = exchange.response?.status;
  if (status === undefined || untelling.includes(status)) return notVerified(untold);
  if (!isServerError(status)) return undefined;
  return fail(problem('server-error', responsesClause(operation), { ...facts, actual: ended(exchange) }));
}
