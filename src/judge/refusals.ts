import { refusedInBody } from '../json/refusal.js';
import type { RefusalAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import {
  clauseAt,
  declinedWords,
  documented,
  ended,
  fail,
  notVerified,
  pass,
  problem,
  responsesClause,
} from './answers.js';

const silence =
  'The GovSpec documents no 4xx for this operation; only that the answer is neither 2xx nor 5xx was asked.';

/** A request that was proved to break the definition is refused. Without an accepted twin a refusal proves nothing. */
export function refused(answer: RefusalAnswer, silent: boolean): Finding {
  const { operation, exchange, clause } = answer;
  if (clause === undefined) {
    return {
      outcome: 'error',
      reason: 'the request was not proved to break the definition, so no refusal can be asked',
    };
  }
  const early = unusable(answer);
  if (early !== undefined) return early;
  const code = exchange.response?.status ?? 0;
  const at = clauseAt(operation, clause);
  const facts = { expected: silent ? 'neither 2xx nor 5xx' : 'a 4xx', actual: ended(exchange) };
  if (exchange.response === undefined) return fail(problem('no-answer', at, facts));
  if (code >= 500) return fail(problem('server-error', { ...at, rfc: 'RFC 9110 section 15.5' }, facts));
  if (refusedInBody(operation, exchange)) return pass(declinedWords(operation, code));
  if (code < 300) return fail(problem('invalid-request-accepted', at, facts));
  if (code < 400) return notVerified(`the answer is a redirect (${code})`);
  return silent ? pass(silence) : pass();
}

/** A request without a credential is refused, while the same request with one is accepted. */
export function accessRefused(answer: RefusalAnswer): Finding {
  const { operation, exchange } = answer;
  const early = unusable(answer);
  if (early !== undefined) return early;
  const code = exchange.response?.status ?? 0;
  const facts = { expected: 'status 401 or 403', actual: ended(exchange) };
  const clause = clauseAt(operation, `${operation.pointer}/security`, 'RFC 9110 section 15.5.2');
  if (exchange.response === undefined) return notVerified(`there was ${ended(exchange)}`);
  if (code === 401 || code === 403) return pass();
  if (refusedInBody(operation, exchange)) return notVerified(declinedWords(operation, code));
  if (code < 300) return fail(problem('access-not-refused', clause, facts));
  if (code < 400) return notVerified(`the answer is a redirect (${code}), perhaps to a page for signing in`);
  if (code >= 500) return fail(problem('server-error', clause, facts));
  if (documented(operation, code)?.status === String(code)) {
    return pass(`Refused with ${code}, which the GovSpec documents; RFC 9110 expects 401 or 403.`);
  }
  if (code === 404) return notVerified('answered with 404; RFC 9110 section 15.5.4 allows it to hide what is there');
  return fail(problem('wrong-refusal-status', clause, facts));
}

/** An identifier that was never given out is not found. */
export function unknownIdentifier(answer: RefusalAnswer, status: number | undefined): Finding {
  const { operation, exchange } = answer;
  const early = unusable(answer);
  if (early !== undefined) return early;
  const code = exchange.response?.status ?? 0;
  const facts = { expected: `status ${status ?? '4xx'}`, actual: ended(exchange) };
  const clause = responsesClause(operation);
  if (exchange.response === undefined) return notVerified(`there was ${ended(exchange)}`);
  if (code >= 500) return fail(problem('server-error', clause, facts));
  if (refusedInBody(operation, exchange)) return notVerified(declinedWords(operation, code));
  if (code < 300) return fail(problem('unknown-identifier-accepted', clause, facts));
  if (code < 400) return notVerified(`the answer is a redirect (${code})`);
  if (status === undefined || code === status || code === 404 || code === 410) return pass();
  return otherRefusal(answer, code) ?? fail(problem('wrong-refusal-status', clause, facts));
}

/** Refusals with another status than the one documented for an unknown identifier, where they are no fault. */
function otherRefusal({ operation }: RefusalAnswer, code: number): Finding | undefined {
  if (documented(operation, code)?.status === String(code))
    return pass(`Answered with ${code}, which is documented too.`);
  if (code !== 400 && code !== 422) return undefined;
  return notVerified(`answered with ${code}; the identifier may have been refused for its form`);
}

function unusable({ accepted, exchange }: RefusalAnswer): Finding | undefined {
  if (!accepted) return notVerified('the valid request is not accepted either, so a refusal proves nothing');
  if (exchange.response?.status === 429) return notVerified('the candidate limits the rate of requests (429)');
  return undefined;
}
