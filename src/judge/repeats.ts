import { isDeepStrictEqual } from 'node:util';
import type { Schemas } from '../model/definition.js';
import { type Exchange, succeeded } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import {
  brief,
  clauseOf,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  parseBody,
  pass,
  problem,
} from './answers.js';
import { unsound } from './soundness.js';

const idempotent = { rfc: 'RFC 9110 section 9.2.2', requirement: 'govstack-cfr-architecture#req-5' };

/** A repeated PUT or DELETE does not make the server fail. */
export function repeated({ operation, exchange }: Answer, first: Exchange): Finding {
  if (!succeeded(first)) return notVerified(`the first request was answered with ${ended(first)}`);
  if (exchange.response === undefined) return notVerified(`the second request: ${ended(exchange)}`);
  const { status } = exchange.response;
  if (isServerError(status)) {
    const facts = { expected: 'no server error when repeated', actual: ended(exchange) };
    return fail(problem('not-repeatable', clauseOf(operation, idempotent), facts));
  }
  return status < 300 ? pass() : pass(`When repeated, it is answered with ${status}.`);
}

/**
 * A repeated GET gives the same. Values that change from one moment to the next are an observation.
 * @param comparable the answer shows one item that nobody else changes meanwhile
 */
export function sameAgain(schemas: Schemas, answer: Answer, again: Exchange, comparable: boolean): Finding {
  const { operation, exchange } = answer;
  const reason = unsound(schemas, answer) ?? notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  if (again.response === undefined) return notVerified(`the second request: ${ended(again)}`);
  if (again.response.status === 429) return notVerified('the candidate limits the rate of requests (429)');
  if (!succeeded(again)) {
    const facts = { expected: `${ended(exchange)} again`, actual: ended(again) };
    const source = { ...idempotent, rfc: 'RFC 9110 section 9.2.1' };
    return fail(problem('not-repeatable', clauseOf(operation, source), facts));
  }
  if (!comparable) return pass();
  const [first, second] = [exchange.response, again.response].map((response) => parseBody(response, operation));
  if (first?.kind !== 'value' || second?.kind !== 'value') return pass();
  if (isDeepStrictEqual(first.value, second.value)) return pass();
  return pass(`The second answer differs from the first: ${brief(second.value)}`);
}
