import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import { isObject, type Json } from '../model/json.js';
import type { Answer, Doubts } from '../model/judge.js';
import type { Clause, Finding, Problem, ProblemKind } from '../model/verdict.js';
import { beginning } from '../support/beginning.js';
import { asJson } from '../support/json/parse.js';
import { get } from '../support/json/pointer.js';
import { redirectError, refusedInBody, refusedPart } from '../support/json/refusal.js';
import { writeJson } from '../support/json/write.js';
import { documented } from './documented.js';

export function pass(...observations: string[]): Finding {
  return { outcome: 'pass', observations };
}

export function fail(first: Problem, ...rest: Problem[]): Finding {
  return { outcome: 'fail', problems: [first, ...rest] };
}

/** A failure that this exchange shows, though others were made after it. */
export function failIn(shownBy: Exchange | undefined, first: Problem): Finding {
  return { outcome: 'fail', problems: [first], ...(shownBy === undefined ? {} : { shownBy }) };
}

export function notVerified(reason: string): Finding {
  return { outcome: 'not-verified', reason };
}

/** Nothing is there that could be right or wrong, and nothing needs to be. */
export function notApplicable(reason: string): Finding {
  return { outcome: 'not-applicable', reason };
}

/** What may have another reason than the candidate is not held against it. */
export function unlessDoubted(reasons: readonly string[], blame: () => Finding): Finding {
  return reasons.length === 0
    ? blame()
    : notVerified(`the answer is not as expected, possibly because ${reasons.join('; ')}`);
}

/** A clause in the definition of an operation. */
export function clauseAt(operation: Operation, pointer: string, rfc?: string): Clause {
  return { file: operation.file, pointer, ...(rfc === undefined ? {} : { rfc }) };
}

/** A clause that a cross-functional requirement states too. */
export function clauseOf(operation: Operation, source: { rfc?: string; requirement: string }): Clause {
  return { ...clauseAt(operation, operation.pointer, source.rfc), requirement: source.requirement };
}

/** The clause that lists the answers of an operation. */
export function responsesClause(operation: Operation, rfc?: string): Clause {
  return clauseAt(operation, `${operation.pointer}/responses`, rfc);
}

export function problem(
  kind: ProblemKind,
  clause: Clause,
  facts: { expected: string; actual: string; at?: string },
): Problem {
  return { kind, clause, ...facts };
}

/** True for a status that the definition documents as success; a lone `default` lets any 2xx be one. */
function isDocumentedSuccess(operation: Operation, status: number): boolean {
  if (status >= 400) return false;
  const found = documented(operation, status);
  return found !== undefined && (found.status !== 'default' || status < 300);
}

/** True for a refusal that may say that nothing is there: where no 404 is documented, another documented one may. */
export function saysNotFound(operation: Operation, code: number): boolean {
  if (code === 404 || code === 410) return true;
  const names = (status: number): boolean => operation.responses.some((response) => response.status === String(status));
  return [400, 405, 422].includes(code) && names(code) && !names(404);
}

/** True for a status that says that the server failed; 501 says that it does not know the method. */
export function isServerError(status: number): boolean {
  return status >= 500 && status !== 501;
}

/** How an exchange ended, in words. */
export function ended(exchange: Exchange): string {
  if (exchange.response !== undefined) return `status ${exchange.response.status}`;
  return `no answer: ${exchange.failure?.message ?? 'unknown'}`;
}

/** Why an answer cannot be used as a success answer; undefined when it can. */
export function notASuccess({ operation, exchange }: Answer): string | undefined {
  if (exchange.response === undefined) return `the request got ${ended(exchange)}`;
  const declined = declinedWords(operation, exchange);
  if (declined !== undefined) return declined;
  if (isDocumentedSuccess(operation, exchange.response.status)) return undefined;
  return `the valid request got ${ended(exchange)}, which is not a documented success`;
}

/** A refusal that is no 4xx, in words: in the body of a 2xx answer, or in a redirect of a browser. */
export function declinedWords(operation: Operation, exchange: Exchange): string | undefined {
  const { response } = exchange;
  if (response === undefined) return undefined;
  const error = redirectError(operation, exchange);
  if (error !== undefined) return `the request is refused by a redirect (${response.status}, error=${error})`;
  const part = refusedPart(exchange);
  if (part !== undefined) return inBody(response.status, part.at, String(part.code), '');
  if (!refusedInBody(operation, exchange)) return undefined;
  const { at = '', unless } = operation.refusal ?? {};
  const found = brief(get(asJson(response.body), at));
  const expected = unless === undefined ? '' : `, not ${brief(unless)}`;
  return inBody(response.status, at, found, expected);
}

function inBody(status: number, at: string, found: string, expected: string): string {
  return `the request is refused in the body of the answer (${status}, ${at} is ${found}${expected})`;
}

export function doubtful({ inputs, items, persons = [] }: Doubts): string[] {
  return [...inputs, ...items, ...persons];
}

/** A value, short enough for one line. */
export function brief(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = writeJson(beginningOf(value));
  return text.length > longestBrief ? `${beginning(text, longestBrief - 3)}…` : text;
}

/** In characters. */
const longestBrief = 120;

/** What stands at the beginning of a value when it is written: each of its parts takes a character at least. */
function beginningOf(value: Json): Json {
  if (typeof value === 'string') return beginning(value, longestBrief + 1);
  if (Array.isArray(value)) return value.slice(0, longestBrief).map(beginningOf);
  if (!isObject(value)) return value;
  const parts = Object.entries(value).slice(0, longestBrief);
  return Object.fromEntries(parts.map(([name, part]) => [name, beginningOf(part)]));
}
