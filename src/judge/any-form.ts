import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import {
  doubtful,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
  unlessDoubted,
} from './answers.js';

/** Refusals that speak of the form of a message alone: of what is wanted, and of what is sent. */
const ofForm: readonly number[] = [406, 415];
/** Refusals that may speak of the form; where something else is in doubt, they may speak of that. */
const perhapsOfForm: readonly number[] = [400, 422];

/**
 * A request that differs in nothing but a header of which the meaning is the same is accepted as before.
 * @param rfc where it says so
 */
export function sameMeaning({ operation, exchange, ...answer }: Answer, rfc: string): Finding {
  const status = exchange.response?.status;
  const reason = notASuccess({ operation, exchange, ...answer });
  if (reason === undefined) return pass();
  const facts = { expected: 'a success, as without this header', actual: ended(exchange) };
  if (status !== undefined && isServerError(status))
    return fail(problem('server-error', responsesClause(operation, rfc), facts));
  if (status === undefined || ![...ofForm, ...perhapsOfForm].includes(status)) return notVerified(reason);
  const doubts = ofForm.includes(status) ? [] : doubtful(answer.doubts);
  return unlessDoubted(doubts, () => fail(problem('valid-request-refused', responsesClause(operation, rfc), facts)));
}
