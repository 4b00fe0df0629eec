import type { Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { showsValue } from '../support/json/shown.js';
import { asText } from '../support/json/write.js';
import { doubtful, ended, fail, notVerified, pass, problem, responsesClause, unlessDoubted } from './answers.js';
import { saysNoneIsThere, soundBody } from './soundness.js';

/** A value stands somewhere in an answer, whatever the property is called; upper and lower case are the same. */
export function answerShows(schemas: Schemas, answer: Answer, value: Json): Finding {
  const body = soundBody(schemas, answer);
  if (typeof body === 'string') return notVerified(body);
  if (showsValue(body.value, value)) return pass();
  return blame(answer, {
    expected: `an answer that shows ${asText(value)}`,
    actual: `${ended(answer.exchange)}, without it`,
  });
}

/** A value stands nowhere in an answer. An answer that says that nothing is there shows nothing. */
export function answerOmits(schemas: Schemas, answer: Answer, value: Json): Finding {
  if (saysNoneIsThere(answer)) return pass();
  const body = soundBody(schemas, answer);
  if (typeof body === 'string') return notVerified(body);
  if (!showsValue(body.value, value)) return pass();
  return blame(answer, { expected: `an answer without ${asText(value)}`, actual: 'an answer with it' });
}

function blame({ operation, doubts }: Answer, facts: { expected: string; actual: string }): Finding {
  return unlessDoubted(doubtful(doubts), () => fail(problem('wrong-value', responsesClause(operation), facts)));
}
