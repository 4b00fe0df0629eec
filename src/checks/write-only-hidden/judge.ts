import { clauseAt, fail, notASuccess, notVerified, pass, problem } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { answerSchema } from '../../judge/item-schema.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { isObject, type Json } from '../../model/json.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { secretsIn } from './secrets.js';

/** Nothing that may only be sent is in an answer. */
export function secretsHidden(answer: Answer, { catalogue }: JudgeContext): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const schema = answerSchema(operation, exchange.response.status);
  const parsed = parseBody(exchange.response, operation);
  if (schema === undefined || parsed.kind === 'broken') return notVerified('the answer has no body that can be read');
  const shown = secretsIn(catalogue, operation, schema).find(({ names }) =>
    valuesAt(parsed.value, names).some(isShown),
  );
  if (shown === undefined) return pass();
  const facts = { expected: `no property ${shown.names.join('.')}`, actual: 'a value' };
  return fail(problem('write-only-returned', clauseAt(operation, shown.schema.pointer), facts));
}

function valuesAt(value: Json, [name, ...rest]: readonly string[]): Json[] {
  if (name === undefined) return [value];
  if (name === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  const found = isObject(value) ? value[name] : undefined;
  return found === undefined ? [] : valuesAt(found, rest);
}

/** A mask shows that there is a value, and none of it. */
function isShown(value: Json): boolean {
  return value !== null && !(typeof value === 'string' && /^[*•.xX]*$/.test(value));
}
