import type { Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import { saysNothing } from '../model/parts.js';
import type { Finding } from '../model/verdict.js';
import { showsValue } from '../support/json/shown.js';
import { asText } from '../support/json/template.js';
import { documented, doubtful, ended, fail, notVerified, pass, problem, readBody, responsesClause } from './answers.js';
import { unsound } from './soundness.js';

/** A value stands somewhere in an answer, whatever the property is called; upper and lower case are the same. */
export function answerShows(schemas: Schemas, answer: Answer, value: Json): Finding {
  const body = bodyOf(schemas, answer);
  if (typeof body === 'string') return notVerified(body);
  if (showsValue(body.value, value)) return pass();
  return blame(answer, {
    expected: `an answer that shows ${asText(value)}`,
    actual: `${ended(answer.exchange)}, without it`,
  });
}

/** A value stands nowhere in an answer. An answer that says that nothing is there shows nothing. */
export function answerOmits(schemas: Schemas, answer: Answer, value: Json): Finding {
  const { response } = answer.exchange;
  if (response !== undefined && saysNone(answer, response.status)) return pass();
  const body = bodyOf(schemas, answer);
  if (typeof body === 'string') return notVerified(body);
  if (!showsValue(body.value, value)) return pass();
  return blame(answer, { expected: `an answer without ${asText(value)}`, actual: 'it is shown' });
}

function bodyOf(schemas: Schemas, answer: Answer): { readonly value: Json } | string {
  const { response } = answer.exchange;
  const reason = unsound(schemas, answer);
  if (reason !== undefined || response === undefined) return reason ?? 'there was no answer';
  const parsed = readBody(schemas, answer.operation, response);
  return parsed.kind === 'broken' ? `the body cannot be read: ${parsed.message}` : { value: parsed.value };
}

function saysNone({ operation }: Answer, status: number): boolean {
  return saysNothing(operation, status) || (status === 404 && documented(operation, status)?.status === '404');
}

/** What assumed values may have led to is not held against the candidate. */
function blame({ operation, doubts }: Answer, facts: { expected: string; actual: string }): Finding {
  const reasons = doubtful(doubts);
  if (reasons.length > 0) return notVerified(`this may have its reason: ${reasons.join('; ')}`);
  return fail(problem('wrong-value', responsesClause(operation), facts));
}
