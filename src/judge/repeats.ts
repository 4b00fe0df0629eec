import type { Operation } from '../model/definition.js';
import { type Exchange, succeeded } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { clauseOf, ended, fail, isServerError, notVerified, pass, problem, responsesClause } from './answers.js';

export const idempotent = { rfc: 'RFC 9110 section 9.2.2', requirement: 'govstack-cfr-architecture#req-5' };

/** A repeated PUT or DELETE does not make the server fail. */
export function repeated({ operation, exchange }: Answer, first: Exchange): Finding {
  if (!succeeded(first)) return notVerified(`the first request got ${ended(first)}`);
  if (exchange.response === undefined) return notVerified(`the second request got ${ended(exchange)}`);
  const { status } = exchange.response;
  if (isServerError(status)) {
    const facts = { expected: 'no server error when repeated', actual: ended(exchange) };
    return fail(problem('not-repeatable', clauseOf(operation, idempotent), facts));
  }
  if (status === 201 && operation.method === 'PUT' && tellsReplacing(operation)) {
    const facts = {
      expected: 'status 200 or 204, because the first request has put it there',
      actual: ended(exchange),
    };
    return fail(problem('not-repeatable', responsesClause(operation, 'RFC 9110 section 9.3.4'), facts));
  }
  return status < 300 ? pass() : pass(`The repeated request is answered with ${status}.`);
}

/** True where the definition tells what replaces something from what creates it (RFC 9110 section 9.3.4). */
function tellsReplacing({ responses }: Operation): boolean {
  const has = (wanted: string): boolean => responses.some(({ status }) => status === wanted);
  return has('201') && (has('200') || has('204'));
}
