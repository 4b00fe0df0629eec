import { notVerified } from '../../judge/answers.js';
import { isNoJson, isPart, mediaTypeOf } from '../../judge/bodies.js';
import { breach, conclude } from '../../judge/cross-functional/clause.js';
import { documented } from '../../judge/documented.js';
import { answersIn, placeOf, type RecordedAnswer } from '../../judge/recorded.js';
import { sameAnswer } from '../../judge/unrouted.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { isUnknownPath } from '../../support/unknown-path.js';

const requirement = 'govstack-cfr-data#req-3';

/** Answers that stand for what is before the candidate: not let in, too large, too many, not reached. */
const gateways = new Set([401, 403, 413, 414, 429, 431, 502, 503, 504]);

/**
 * Characters that many servers, proxies and firewalls refuse before any product sees the request: control characters, backslashes
 * and angle brackets, and slashes in a path.
 */
const refusedEarly = /%(0[\da-f]|1[\da-f]|7f|5c|3c|3e)|^[^?]*%2f/i;

function isBeforeCandidate({ request, response }: Exchange): boolean {
  const status = response?.status ?? 0;
  return gateways.has(status) || (status === 400 && refusedEarly.test(request.url));
}

/** Every body is JSON, or of a media type that the definition names; errors too. */
export function jsonEverywhere({ recorded }: EvidenceKinds['run'], { catalogue }: JudgeContext): Finding {
  const unknown = recorded.filter(({ request }) => isUnknownPath(request.url));
  let bodies = 0;
  const problems = new Map<string, Problem>();
  for (const answer of answersIn(catalogue, recorded)) {
    const { response, exchange } = answer;
    if (response.body === '' || isBeforeCandidate(exchange) || isOfRouter(exchange, unknown)) continue;
    bodies += 1;
    const actual = otherThanJson(answer);
    if (actual === undefined) continue;
    const expected = 'JSON, or a media type that the definition names';
    problems.set(actual, breach(requirement, 'wrong-media-type', { expected, actual }));
  }
  return bodies === 0 ? notVerified('the run received no answer with a body') : conclude(sorted(problems), []);
}

/** Answered like a path that nobody defined, the operation is not served, and another verdict says so. */
function isOfRouter(exchange: Exchange, unknown: readonly Exchange[]): boolean {
  const status = exchange.response?.status;
  if (status !== 404 && status !== 405 && status !== 501) return false;
  return unknown.some((other) => sameAnswer(exchange, other));
}

function otherThanJson(answer: RecordedAnswer): string | undefined {
  const { operation, response, content } = answer;
  const mediaType = mediaTypeOf(response);
  if (isPart(response)) return undefined;
  if (/[/+]json$/.test(mediaType))
    return isNoJson(response) ? `${placeOf(answer)}: ${mediaType} that is not JSON` : undefined;
  // A page is for people, and where the GovSpec names no type for a success, another standard format may be in place.
  if (operation.page === true || (response.status < 400 && isSilent(answer))) return undefined;
  const named = operation.responses.flatMap(({ contents }) => contents.map((known) => known.mediaType));
  if (content !== undefined || named.includes(mediaType)) return undefined;
  return `${placeOf(answer)}: ${mediaType === '' ? 'a body without a media type' : mediaType}`;
}

function isSilent({ operation, response }: RecordedAnswer): boolean {
  return (documented(operation, response.status)?.contents ?? []).length === 0;
}

function sorted(problems: ReadonlyMap<string, Problem>): Problem[] {
  return [...problems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}
