import { type Exchange, type ReceivedResponse, succeeded } from '../model/exchange.js';
import type { HeadAround, RefusalAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { essenceOf } from '../support/media-type.js';
import { clauseOf, ended, fail, isServerError, notVerified, pass, problem } from './answers.js';

const requirement = 'govstack-cfr-architecture#req-6';

/**
 * HEAD and OPTIONS do not make the server fail, and HEAD says of a representation what GET says of it.
 * @param around HEAD once more between two plain requests, where it differed: what changes by itself is held against nobody
 */
export function harmless({ operation, exchange, accepted }: RefusalAnswer, around?: HeadAround): Finding {
  const { response, request } = exchange;
  if (response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  const { status } = response;
  const rfc = request.method === 'HEAD' ? 'RFC 9110 section 9.3.2' : 'RFC 9110 section 9.3.7';
  if (isServerError(status)) {
    const facts = { expected: 'no server error', actual: ended(exchange) };
    return fail(problem('server-error', clauseOf(operation, { rfc, requirement }), facts));
  }
  const unlike = request.method === 'HEAD' ? unlikeGet(exchange, accepted) : undefined;
  if (unlike !== undefined && isStill(unlike, around))
    return fail(problem(unlike.kind, clauseOf(operation, { rfc: unlike.rfc, requirement }), unlike));
  const expected = request.method === 'HEAD' ? accepted?.response?.status : undefined;
  if (expected !== undefined && status !== expected) {
    return pass(`HEAD is answered with ${status}, ${operation.method} with ${expected}.`);
  }
  if (expected === undefined && !succeeded(exchange)) return pass(`${request.method} is answered with ${status}.`);
  return pass();
}

/** What HEAD may say only as GET would: the length of the content, and the version of it. */
const sameHeaders: readonly { readonly name: string; readonly rfc: string }[] = [
  { name: 'content-length', rfc: 'RFC 9110 section 8.6' },
  { name: 'etag', rfc: 'RFC 9110 section 9.3.2' },
];

interface UnlikeGet {
  readonly kind: 'wrong-media-type' | 'wrong-header';
  readonly rfc: string;
  readonly expected: string;
  readonly actual: string;
}

function unlikeGet(head: Exchange, plain: Exchange | undefined): UnlikeGet | undefined {
  const get = plain?.response;
  if (get === undefined || get.status !== head.response?.status) return undefined;
  const [asked, given] = [head.response, get].map(({ headers }) => headers['content-type']);
  if (asked !== undefined && given !== undefined && essenceOf(asked) !== essenceOf(given)) {
    const rfc = 'RFC 9110 section 9.3.2';
    return { kind: 'wrong-media-type', rfc, expected: `the media type ${given}, as for GET`, actual: asked };
  }
  const codings = [get, head.response].map(({ headers }) => headers['content-encoding'] ?? '');
  return new Set(codings).size > 1 ? undefined : otherHeader(head.response, get);
}

function otherHeader(head: ReceivedResponse, get: ReceivedResponse): UnlikeGet | undefined {
  for (const { name, rfc } of sameHeaders) {
    const [said, meant] = [head, get].map(({ headers }) => version(headers[name]));
    if (said === undefined || meant === undefined || said === meant) continue;
    return { kind: 'wrong-header', rfc, expected: `${name}: ${meant}, as for GET`, actual: `${name}: ${said}` };
  }
  return undefined;
}

/** True unless the content changed meanwhile, or HEAD no longer says what it said. */
function isStill({ actual }: UnlikeGet, around: HeadAround | undefined): boolean {
  if (around === undefined) return true;
  const { before, head, after } = around;
  const isUnchanged = before.response !== undefined && before.response.body === after.response?.body;
  return isUnchanged && [before, after].every((get) => unlikeGet(head, get)?.actual === actual);
}

/** A version may be called weak in one answer and not in the other. */
function version(value: string | undefined): string | undefined {
  return value?.replace(/^W\//, '');
}
