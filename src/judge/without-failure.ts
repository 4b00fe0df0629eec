import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { ended, fail, notVerified, pass, problem, responsesClause } from './answers.js';

/** Says that the server does not serve this, or not now. */
const otherFailures: readonly number[] = [501, 503, 504];

/** Any answer is right but one that says that the server failed. */
export function withoutFailure({ operation, exchange }: Pick<Answer, 'operation' | 'exchange'>): Finding {
  const status = exchange.response?.status;
  if (status === undefined || otherFailures.includes(status)) return notVerified(`the request got ${ended(exchange)}`);
  if (status < 500) return pass();
  const facts = { expected: 'no 5xx status', actual: ended(exchange) };
  return fail(problem('server-error', responsesClause(operation, 'RFC 9110 section 15.6'), facts));
}
