import {
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

/** A second request that is to be answered in full only if something has changed. */
export function conditional({ answer, second }: EvidenceKinds['conditional']): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  const etag = exchange.response?.headers.etag;
  const status = second.response?.status ?? 0;
  const clause = responsesClause(operation, 'RFC 9110 section 13.1.2');
  if (second.response === undefined) return notVerified(`the conditional request: ${ended(second)}`);
  if (status === 304) return pass();
  const facts = { expected: 'status 304', actual: ended(second) };
  if (isServerError(status)) return fail(problem('server-error', clause, facts));
  if (!succeeded(second)) return notVerified(`the conditional request was answered with ${ended(second)}`);
  if (etag === undefined) return pass('Last-Modified is sent, and If-Modified-Since is not honoured.');
  if (second.response.headers.etag !== etag) return pass('The ETag had changed by then.');
  return fail(
    problem('condition-ignored', clause, { ...facts, actual: `${ended(second)} with the same ETag ${etag}` }),
  );
}
