import { brief, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { answerSchema, meantAt } from '../../judge/item-schema.js';
import { identifierOf, soundPages } from '../../judge/list-pages.js';
import { isSame } from '../../judge/same-value.js';
import { isManaged } from '../../judge/seen-item.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';
import { isOneSchema, itemSchema } from '../../schema/properties.js';
import { leaves } from '../../support/json/leaves.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** A list shows of an item what a read of it shows. */
export function listAgrees(look: EvidenceKinds['listed-item'], { catalogue: { schemas } }: JudgeContext): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const { identifier, objects } = look;
  const listed = pages
    .flat()
    .find((item) => identifier !== undefined && asText(identifierOf(look, item) ?? null) === asText(identifier));
  if (listed === undefined) return notVerified('the item is not in the list, which another scenario checks');
  if (objects.length < 2) return notVerified('the item cannot be read');
  const by = itemSchemas(look, schemas);
  const shared = [...leaves(listed)].filter(({ at }) => {
    const isOne = isOneSchema(schemas, meantAt(schemas, by.listed, at), meantAt(schemas, by.read, at));
    return isOne && !isManaged(look, at);
  });
  const compared = shared.filter(({ at }) => objects.every((object) => get(object, at) !== undefined));
  const wrong = compared.find(({ at, value }) => !objects.some((object) => isSame(get(object, at) ?? null, value, at)));
  if (wrong === undefined) return compared.length > 0 ? pass() : pass('The list and the read show no value in common.');
  const facts = {
    expected: `${brief(get(objects[0], wrong.at))}, as it is read`,
    actual: brief(wrong.value),
    at: wrong.at,
  };
  return fail(problem('wrong-value', responsesClause(look.answer.operation), facts));
}

/** After a change that was accepted, a list shows of the item what a read of it shows. */
export function changeListed(look: EvidenceKinds['listed-change'], context: JudgeContext): Finding {
  const reason = notASuccess(look.request);
  return reason === undefined ? listAgrees(look, context) : notVerified(reason);
}

interface ItemSchemas {
  readonly listed: SchemaRef | undefined;
  readonly read: SchemaRef | undefined;
}

/** The schemas by which the list and the read show an item. */
function itemSchemas(look: EvidenceKinds['listed-item'], schemas: Schemas): ItemSchemas {
  const { answer, part, reader, readPart, readStatus } = look;
  const answered = answerSchema(answer.operation, answer.exchange.response?.status ?? 0);
  const list = meantAt(schemas, answered, part.returned ?? '');
  return {
    listed: list === undefined ? undefined : itemSchema(schemas, list, 'response'),
    read: meantAt(schemas, answerSchema(reader, readStatus), readPart.returned ?? ''),
  };
}
