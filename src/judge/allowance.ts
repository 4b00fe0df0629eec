import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import { isObject } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { asJson } from '../support/json/parse.js';
import {
  clauseAt,
  declinedWords,
  doubtful,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
} from './answers.js';

/** Refusals that speak of the state of things and not of the form of the request. */
const otherReasons = new Set([401, 403, 404, 405, 409, 410, 412, 423, 428, 429]);

/**
 * A request that a clause allows is accepted.
 * @param plain the answer to the plain valid request: what is wrong with its status is said elsewhere
 */
export function acceptedBy(answer: Answer, clause: string, plain?: Exchange): Finding {
  const { operation, exchange, doubts } = answer;
  if (notASuccess(answer) === undefined) return pass();
  const status = exchange.response?.status ?? 0;
  if (exchange.response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  const declined = declinedWords(operation, exchange);
  if (declined !== undefined) return notVerified(declined);
  const at = clauseAt(operation, clause);
  const facts = { expected: 'a documented success', actual: ended(exchange) };
  if (isServerError(status)) return fail(problem('server-error', at, facts));
  if (otherReasons.has(status) && !isOfForm(operation, status))
    return notVerified(`the candidate answered ${status}, which does not refer to the form of the request`);
  if (status === plain?.response?.status)
    return notVerified(
      `the candidate answered this request and the plain request with ${status}, which the definition does not document`,
    );
  const reasons = [...doubtful(doubts), ...expectedOfItem(answer, clause, plain)];
  if (reasons.length > 0)
    return notVerified(`the candidate refused the request with ${status}, possibly because ${reasons.join('; ')}`);
  return fail(problem(status >= 400 ? 'valid-request-refused' : 'undocumented-status', at, facts));
}

/**
 * A parameter with a list of values, which has the name of a property of the item that is read, may say what the item is
 * expected to be: an item that is something else may be refused.
 */
function expectedOfItem({ operation, exchange }: Answer, clause: string, plain?: Exchange): string[] {
  const parameter = operation.parameters.find(({ in: place, pointer }) => place === 'query' && isPart(clause, pointer));
  if (parameter === undefined || !clause.endsWith('/enum') || plain?.response === undefined) return [];
  const item = asJson(plain.response.body);
  const shown = isObject(item) ? item[parameter.name] : undefined;
  const asked = new URL(exchange.request.url).searchParams.get(parameter.name);
  if (typeof shown !== 'string' || asked === null || asked === shown) return [];
  return [`"${parameter.name}" of the item is "${shown}", and the parameter may say what it is expected to be`];
}

const isPart = (clause: string, pointer: string): boolean => clause.startsWith(`${pointer}/`);

/** Some definitions name 405, and neither 400 nor 422, for a request that is not as it should be. */
function isOfForm({ responses }: Operation, status: number): boolean {
  const names = (code: number): boolean => responses.some((response) => response.status === String(code));
  return status === 405 && names(405) && !names(400) && !names(422);
}
