import { answeredItem } from '../../judge/answered-item.js';
import { brief, fail, notApplicable, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { answerSchema, meantAt } from '../../judge/item-schema.js';
import { isSame } from '../../judge/same-value.js';
import { isManaged, shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { operationNamed } from '../../model/find-operation.js';
import type { LookBack } from '../../model/judge.js';
import type { ResourceRole } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { isOneSchema } from '../../schema/properties.js';
import { leaves } from '../../support/json/leaves.js';
import { get } from '../../support/json/pointer.js';

/** True where an answer of an operation may show the item: the bindings say where, or one schema describes the answer and a read. */
export function mayShowItem(catalogue: Catalogue, operation: Operation, role: ResourceRole): boolean {
  const { schemas } = catalogue;
  if (role.part.returned !== undefined) return true;
  const answers = successesOf(operation).map((status) => answerSchema(operation, status));
  return role.resource.read.some((part) => {
    const reader = operationNamed(catalogue, part.operation);
    const statuses = reader === undefined ? [] : successesOf(reader);
    const shown = statuses.map(
      (status) => reader && meantAt(schemas, answerSchema(reader, status), part.returned ?? ''),
    );
    return answers.some((answer) => shown.some((item) => isOneSchema(schemas, answer, item)));
  });
}

/** The statuses of success that are documented, by name or as 2XX. */
function successesOf({ responses }: Operation): number[] {
  return responses.flatMap(({ status }) => (/^(2|default)/.test(status) ? Number(status) || 200 : []));
}

/** What was sent, and is read as it was sent, is not answered otherwise. */
export function answerAgrees(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const found = unsound(schemas, look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const answered = answeredItem(schemas, look);
  if (answered === undefined || look.sent === undefined) return notApplicable('the answer does not show the item');
  const kept = [...leaves(look.sent)].filter(
    ({ at, value }) => !isManaged(look, at) && isSame(get(found.value, at) ?? null, value, at),
  );
  const compared = kept.filter(({ at }) => get(answered, at) !== undefined);
  const wrong = compared.find(({ at, value }) => !isSame(get(answered, at) ?? null, value, at));
  if (wrong === undefined)
    return compared.length > 0 ? pass() : notApplicable('the answer shows none of the values that were sent');
  const facts = {
    expected: `${brief(wrong.value)}, as the item shows it`,
    actual: brief(get(answered, wrong.at)),
    at: wrong.at,
  };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}
