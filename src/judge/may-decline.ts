import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { ended, fail, isServerError, notASuccess, notVerified, pass, problem, responsesClause } from './answers.js';

/** A valid request that a candidate may have its reasons to refuse, of which other scenarios speak, never makes it fail. */
export function mayDecline(answer: Answer): Finding {
  const { operation, exchange } = answer;
  const status = exchange.response?.status;
  const reason = notASuccess(answer);
  if (reason === undefined) return pass();
  if (status === undefined || !isServerError(status)) return notVerified(reason);
  const facts = { expected: 'a documented success, or a refusal', actual: ended(exchange) };
  return fail(problem('server-error', responsesClause(operation), facts));
}
