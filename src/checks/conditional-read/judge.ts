import {
  brief,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import type { Operation } from '../../model/definition.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import type { Answer, RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

const rfc = 'RFC 9110 section 13.1.2';

/** A text in double quotes, which may be marked as weak. */
const entityTag = /^(W\/)?"[^"]*"$/;

/**
 * A second request that is to be answered in full only if something has changed. Where the first answer names no version,
 * the second request names one that was never issued, and is to be answered like the first.
 */
export function conditional({ answer, second, several }: EvidenceKinds['conditional']): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (second.response === undefined) return notVerified(`the conditional request got ${ended(second)}`);
  if (isServerError(second.response.status)) {
    const facts = { expected: 'status 304, or the full answer', actual: ended(second) };
    return fail(problem('server-error', responsesClause(operation, rfc), facts));
  }
  const { etag, 'last-modified': modified } = exchange.response?.headers ?? {};
  const hasVersion = etag !== undefined || modified !== undefined;
  const malformed = etag === undefined ? undefined : malformedTag(operation, etag);
  if (malformed !== undefined) return malformed;
  if (etag !== undefined && second.response.status === 304)
    return withoutVersion(operation, second, etag) ?? amongSeveral(operation, several, etag) ?? pass();
  return hasVersion ? ofVersion(answer, second, etag) : answersUnknownVersion(operation, second, exchange);
}

/** A client that follows the syntax cannot send such an ETag back. */
function malformedTag(operation: Operation, etag: string): Finding | undefined {
  if (entityTag.test(etag)) return undefined;
  const facts = { expected: 'an ETag in double quotes', actual: brief(etag) };
  return fail(problem('wrong-header', responsesClause(operation, 'RFC 9110 section 8.8.3'), facts));
}

/** An answer without the body names the version that it stands for. */
function withoutVersion(operation: Operation, { response }: Exchange, etag: string): Finding | undefined {
  if (response?.headers.etag !== undefined) return undefined;
  const facts = { expected: `the ETag ${etag}, as before`, actual: 'status 304 without an ETag' };
  return fail(problem('header-missing', responsesClause(operation, 'RFC 9110 section 15.4.5'), facts));
}

/** One of several versions is the current one, and may be marked as weak. Many servers compare the header as a whole. */
function amongSeveral(operation: Operation, several: Exchange | undefined, etag: string): Finding | undefined {
  const status = several?.response?.status;
  if (several === undefined || status === undefined) return undefined;
  if (isServerError(status)) {
    const facts = { expected: 'status 304, or the full answer', actual: ended(several) };
    return fail(problem('server-error', responsesClause(operation, rfc), facts));
  }
  const isFull = succeeded(several) && several.response?.headers.etag === etag;
  return isFull ? pass('If-None-Match with several ETags is ignored, though one of them is current.') : undefined;
}

/** What has not changed is answered with 304. RFC 9110 demands that of ETag only. */
function ofVersion({ operation }: Answer, second: Exchange, etag: string | undefined): Finding {
  if (second.response?.status === 304) return pass();
  if (!succeeded(second)) return notVerified(`the conditional request got ${ended(second)}`);
  if (etag === undefined) return pass('The candidate sends Last-Modified, but ignores If-Modified-Since.');
  if (second.response?.headers.etag !== etag) return notVerified('the ETag had changed in between');
  const facts = { expected: 'status 304', actual: `${ended(second)} with the same ETag ${etag}` };
  return fail(problem('condition-ignored', responsesClause(operation, rfc), facts));
}

/** A request for another version than one that was never issued is answered in full. */
export function neverIssued({ operation, exchange, accepted }: RefusalAnswer): Finding {
  if (accepted === undefined) return notVerified(`the request got ${ended(exchange)}`);
  return answersUnknownVersion(operation, exchange, accepted);
}

/** Whoever names a version that was never issued holds nothing that could be current. */
function answersUnknownVersion(operation: Operation, exchange: Exchange, plain: Exchange): Finding {
  const { response } = exchange;
  if (response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  const facts = {
    expected: 'the full answer, because the ETag in the request was never issued',
    actual: ended(exchange),
  };
  if (isServerError(response.status)) return fail(problem('server-error', responsesClause(operation, rfc), facts));
  if (succeeded(exchange) || response.status === plain.response?.status) return pass();
  if (response.status !== 304) return notVerified(`the conditional request got ${ended(exchange)}`);
  return fail(problem('condition-ignored', responsesClause(operation, rfc), facts));
}
