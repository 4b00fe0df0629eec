import { ended, fail, isServerError, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import type { RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

const rfc = 'RFC 9110 section 13.1.1';

/** What is asked for under a condition that does not hold is not done. */
export function preconditionFails({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const status = exchange.response?.status;
  if (accepted === undefined || status === undefined) return notVerified(`there was ${ended(exchange)}`);
  if (status === 412) return pass();
  const facts = { expected: 'status 412', actual: ended(exchange) };
  if (isServerError(status)) return fail(problem('server-error', responsesClause(operation, rfc), facts));
  if (status >= 300) return notVerified(`refused with ${status}, which may have another reason`);
  return fail(problem('condition-ignored', responsesClause(operation, rfc), facts));
}
