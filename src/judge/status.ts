import { refusedInBody } from '../json/refusal.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import {
  declinedWords,
  documented,
  doubtful,
  ended,
  fail,
  notVerified,
  pass,
  problem,
  responsesClause,
} from './answers.js';
import { isUnrouted } from './served.js';

/** Statuses by which servers refuse a request for what it asks; any other one is simply undocumented. */
const plausibleRefusals = new Set([400, 404, 405, 406, 409, 410, 411, 412, 413, 415, 422, 424, 428]);

/** A valid request is answered with one of the documented success statuses. */
export function status(answer: Answer, expected: readonly string[]): Finding {
  const { operation, exchange } = answer;
  const { response, failure } = exchange;
  const clause = responsesClause(operation);
  const facts = { expected: `status ${expected.join(' or ')}`, actual: ended(exchange) };
  if (response === undefined) {
    if (failure?.kind === 'unreachable') return notVerified(`the candidate could not be reached: ${failure.message}`);
    return fail(problem('no-answer', clause, facts));
  }
  if (refusedInBody(operation, exchange)) return notVerified(declinedWords(operation, response.status));
  if (expected.some((pattern) => matches(response.status, pattern))) return pass();
  if (isUnrouted(answer)) return notVerified('the operation is not served');
  const excused = excuse(answer, response.status);
  if (excused !== undefined) return notVerified(excused);
  return fail(problem(kindOf(answer, response.status), clause, facts));
}

function matches(code: number, pattern: string): boolean {
  return pattern === String(code) || pattern === `${String(code)[0]}XX`;
}

/** Why a refusal is not held against the candidate. */
function excuse(answer: Answer, code: number): string | undefined {
  if (code === 401 || code === 403) {
    return `the candidate refuses access with ${code}; the profile must give a credential that may use this operation`;
  }
  if (code === 429) return 'the candidate limits the rate of requests (429)';
  const doubts = doubtful(answer.doubts);
  const refusal = plausibleRefusals.has(code) || (code >= 400 && code < 500 && isNamed(answer, code));
  return refusal && doubts.length > 0
    ? `refused with ${code}, which may have its reason: ${doubts.join('; ')}`
    : undefined;
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
