import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { answerSchema, meantAt } from '../../judge/item-schema.js';
import { isSame } from '../../judge/read-back.js';
import { isManaged, leaves, shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';

/** What was sent, and is read as it was sent, is not answered otherwise. */
export function answerAgrees(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const found = unsound(schemas, look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const answered = answeredItem(schemas, look);
  if (answered === undefined || look.sent === undefined) return pass('The answer does not show the item.');
  const kept = [...leaves(look.sent, '')].filter(
    ({ at, value }) => !isManaged(look, at) && isSame(get(found.value, at) ?? null, value),
  );
  const compared = kept.filter(({ at }) => get(answered, at) !== undefined);
  const wrong = compared.find(({ at, value }) => !isSame(get(answered, at) ?? null, value));
  if (wrong === undefined) return compared.length > 0 ? pass() : pass('The answer shows nothing of what was sent.');
  const facts = {
    expected: `${brief(wrong.value)}, as it is read`,
    actual: brief(get(answered, wrong.at)),
    at: wrong.at,
  };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}

/** The item in the answer: where the bindings say that it is, or the whole body where one schema describes both. */
function answeredItem(schemas: Schemas, { answer, resource, reader, read, readPart }: LookBack): Json | undefined {
  const { operation, exchange } = answer;
  const parsed = exchange.response === undefined ? undefined : parseBody(exchange.response, operation);
  if (parsed?.kind !== 'value') return undefined;
  const { returned } = partOf([...resource.create, ...resource.update], operation) ?? {};
  if (returned !== undefined) return get(parsed.value, returned);
  const own = meantAt(schemas, answerSchema(operation, exchange.response?.status ?? 0), '');
  const shown = meantAt(schemas, answerSchema(reader, read.response?.status ?? 0), readPart.returned ?? '');
  return own !== undefined && own.pointer === shown?.pointer ? parsed.value : undefined;
}
