import { type Exchange, succeeded } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { clauseOf, ended, fail, isServerError, notVerified, pass, problem } from './answers.js';

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
  return status < 300 ? pass() : pass(`The repeated request is answered with ${status}.`);
}
