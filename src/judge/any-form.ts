import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { ended, fail, isServerError, notASuccess, notVerified, pass, problem, responsesClause } from './answers.js';

/** Refusals that speak of the form of a message: of what is wanted, and of what is sent. */
const ofForm: readonly number[] = [400, 406, 415, 422];

/**
 * A request that differs in nothing but a header of which the meaning is the same is accepted as before.
 * @param rfc where it says so
 */
export function sameMeaning({ operation, exchange, ...answer }: Answer, rfc: string): Finding {
  const status = exchange.response?.status;
  const reason = notASuccess({ operation, exchange, ...answer });
  if (reason === undefined) return pass();
  const facts = { expected: 'a success, as without it', actual: ended(exchange) };
  if (status !== undefined && isServerError(status))
    return fail(problem('server-error', responsesClause(operation, rfc), facts));
  if (status === undefined || !ofForm.includes(status)) return notVerified(reason);
  return fail(problem('valid-request-refused', responsesClause(operation, rfc), facts));
}
