import type { Exchange } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import type { Finding, Problem } from '../model/verdict.js';
import { unreadableCoding } from '../support/content-codings.js';
import { toPath } from '../support/json/pointer.js';
import {
  clauseAt,
  declinedWords,
  doubtful,
  ended,
  fail,
  notVerified,
  pass,
  problem,
  responsesClause,
  saysNotFound,
} from './answers.js';
import { documented } from './documented.js';
import { namedByRefusal, namesNothingThere } from './made-up-texts.js';
import { isUnrouted } from './unrouted.js';

/** Statuses by which servers refuse a request for what it asks; any other one is simply undocumented. */
const plausibleRefusals = new Set([400, 404, 405, 406, 409, 410, 411, 412, 413, 415, 422, 424, 428]);

/** A valid request is answered with one of the documented success statuses. */
export function status(answer: Answer, expected: readonly string[]): Finding {
  const { operation, exchange } = answer;
  const { response, failure } = exchange;
  const clause = responsesClause(operation);
  const facts = { expected: `status ${expected.join(' or ')}`, actual: ended(exchange) };
  if (response === undefined) {
    if (failure?.kind === 'too-large') return notVerified(`the answer is too large to be read: ${failure.message}`);
    if (failure?.kind === 'unreachable') return notVerified(`the candidate could not be reached: ${failure.message}`);
    return silent(answer) ?? fail(problem('no-answer', clause, facts));
  }
  const declined = declinedWords(operation, exchange);
  if (declined !== undefined) return notVerified([declined, ...doubtful(answer.doubts)].join('; '));
  if (expected.some((pattern) => matches(response.status, pattern))) return accepted(answer);
  if (isUnrouted(answer)) return notVerified('the operation is not served');
  if (operation.page === true && response.status >= 300 && response.status < 400) {
    return notVerified(`the answer is a redirect (${response.status}), and a redirect in a browser is not followed`);
  }
  const place = redirectedTo(answer);
  if (place !== undefined)
    return notVerified(
      `the candidate redirects the request to ${place} (${response.status}), and redirects are not followed`,
    );
  return refused(answer, response.status, facts);
}

/**
 * Where on the same host an undocumented redirect leads that every client follows with the same request (RFC 9110 section
 * 15.4.8 and 15.4.9), or that differs in nothing but the slash at the end: the definition says nothing of either.
 */
function redirectedTo(answer: Answer): string | undefined {
  const { request, response } = answer.exchange;
  const location = response?.headers.location;
  if (response === undefined || location === undefined || isNamed(answer, response.status)) return undefined;
  if (!URL.canParse(location, request.url)) return undefined;
  const [from, to] = [new URL(request.url), new URL(location, request.url)];
  if (from.host !== to.host || from.href === to.href) return undefined;
  const keepsRequest = response.status === 307 || response.status === 308;
  const addsSlash = (response.status === 301 || response.status === 302) && isSlashApart(from.pathname, to.pathname);
  return keepsRequest || addsSlash ? to.pathname : undefined;
}

const isSlashApart = (one: string, other: string): boolean => `${one}/` === other || one === `${other}/`;

/** A refusal that nothing excuses; where the definition says that no credential is needed, asking for one is no excuse. */
function refused(answer: Answer, code: number, facts: Pick<Problem, 'expected' | 'actual'>): Finding {
  const { operation, exchange } = answer;
  if (code === 401 && operation.needsNone !== undefined && !presentsCredential(exchange))
    return fail(problem('valid-request-refused', clauseAt(operation, operation.needsNone), facts));
  const excused = excuse(answer, code);
  if (excused !== undefined) return notVerified(excused);
  return fail(problem(kindOf(answer, code), responsesClause(operation), facts));
}

/** Headers that may hold a credential: a wrong one may be refused where none would have been needed. */
const ofCredentials = /authorization|cookie|key|token|secret|signature/i;

function presentsCredential({ request }: Exchange): boolean {
  return (
    Object.keys(request.headers).some((name) => ofCredentials.test(name)) ||
    ofCredentials.test(new URL(request.url).search)
  );
}

/** What is answered to a request for an item that does not exist says nothing of one that does. */
function accepted({ operation, exchange, doubts: { madeUp = [], leftOut = [], inputs } }: Answer): Finding {
  if (leftOut.length > 0)
    return notVerified(
      `the candidate accepts the request only without ${leftOut.map((place) => `"${toPath(place)}"`).join(', ')}, whose value was invented; give a suitable value in the profile (operations.${operation.name}.values)`,
    );
  const coding = unreadableCoding(exchange.response?.headers ?? {});
  if (coding !== undefined && exchange.response?.bytes !== 0)
    return notVerified(`the content of the answer is coded as "${coding}", which govstack-check cannot read`);
  if (madeUp.length === 0) return pass();
  return notVerified(
    `the request names a ${madeUp.join(', ')} that does not exist, and got ${ended(exchange)}: ${inputs.join('; ')}`,
  );
}

/** Whoever waits for a person may wait for longer than we do. */
function silent({ exchange, doubts: { persons = [] } }: Answer): Finding | undefined {
  if (exchange.failure?.kind !== 'timeout' || persons.length === 0) return undefined;
  return notVerified(`${ended(exchange)}, possibly because ${persons.join('; ')}`);
}

function matches(code: number, pattern: string): boolean {
  return pattern === String(code) || pattern === `${String(code)[0]}XX`;
}

/** Why a refusal is not held against the candidate. */
function excuse(answer: Answer, code: number): string | undefined {
  const { operation } = answer;
  if (code === 401 || code === 403) {
    return `the candidate refuses access with ${code}; give a credential in the profile that may use this operation`;
  }
  if (code === 402) return 'the candidate asks for a payment (402); give the proof of a payment in the profile';
  const conflict = conflicting(answer, code);
  if (conflict !== undefined) return conflict;
  if (code === 410 && operation.deprecated === true && isNamed(answer, code))
    return 'the candidate answers 410, which the definition documents for this deprecated operation';
  if (code === 428) return 'the candidate requires a condition such as If-Match (428, RFC 6585)';
  if (code === 429)
    return 'the candidate refused the request because of its rate limit (429); lower --rate, or raise the limit';
  const doubts = doubtsFor(answer, code);
  const refusal =
    plausibleRefusals.has(code) ||
    (code >= 400 && code < 500 && isNamed(answer, code)) ||
    saysWhatIsMissing(answer, code);
  return refusal && doubts.length > 0
    ? `the candidate refused the request with ${code}, possibly because ${doubts.join('; ')}`
    : undefined;
}

/**
 * The request conflicts with what is there. Some answer that with 400 or 422, and say in words that an item is already as it is to
 * become, or is there already. Where the definition documents 409, conflicts have a status of their own.
 */
function conflicting({ operation, exchange }: Answer, code: number): string | undefined {
  if (code === 409)
    return 'the candidate answers that the request conflicts with its data (409), which no choice of values can rule out';
  if ((code !== 400 && code !== 422) || documented(operation, 409)?.status === '409') return undefined;
  if (!/\balready\b/i.test(exchange.response?.body ?? '')) return undefined;
  return `the candidate refused the request with ${code} and says that something is "already" so, which no choice of values can rule out`;
}

/** What may explain a refusal with a status. */
function doubtsFor(answer: Answer, code: number): string[] {
  const { doubts, operation, exchange } = answer;
  const { unread = [], guessed = [] } = doubts;
  const isOfWords = code === 400 || code === 404 || code === 422;
  const isOfTexts = code === 400 || code === 422 || saysWhatIsMissing(answer, code);
  const named = isOfTexts ? namedByRefusal(exchange) : [];
  const unfound = isOfWords ? namesNothingThere(exchange) : undefined;
  return [
    ...(code >= 500 ? [] : doubtful(doubts)),
    ...(unfound === undefined ? [] : [unfound]),
    ...(saysNotFound(operation, code) ? unread : []),
    ...(isOfWords ? guessed : []),
    ...(named.length === 0
      ? []
      : [`it has rules of its own for ${named.map((place) => `"${place}"`).join(', ')}, whose text was invented`]),
  ];
}

/**
 * True for a failure other than 500 that the definition documents by its number: so some say that they have nothing of the kind
 * that is asked for. 500 says only that something went wrong.
 */
function saysWhatIsMissing(answer: Answer, code: number): boolean {
  return code > 500 && isNamed(answer, code);
}

function isNamed({ operation }: Answer, code: number): boolean {
  return documented(operation, code)?.status === String(code);
}

function kindOf(answer: Answer, code: number) {
  if (code >= 500) return 'server-error';
  return plausibleRefusals.has(code) || (code >= 400 && isNamed(answer, code))
    ? 'valid-request-refused'
    : 'undocumented-status';
}
