import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { answerSchema, meantAt } from '../../judge/item-schema.js';
import { identifierOf, soundPages } from '../../judge/list-pages.js';
import { isSame } from '../../judge/read-back.js';
import { leaves } from '../../judge/seen-item.js';
import { unreadable } from '../../judge/soundness.js';
import type { SchemaRef } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';
import { itemSchema } from '../../schema/properties.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** A list shows of an item what a read of it shows. */
export function listAgrees(look: EvidenceKinds['listed-item'], context: JudgeContext): Finding {
  const { schemas } = context.catalogue;
  const pages = unreadable(schemas, look.answer) ?? soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const { identifier, objects, resource } = look;
  const listed = pages
    .flat()
    .find((item) => identifier !== undefined && asText(identifierOf(look, item) ?? null) === asText(identifier));
  if (listed === undefined) return notVerified('the item is not in the list, of which another scenario speaks');
  if (objects.length < 2) return notVerified('the item cannot be read');
  const managed = (at: string): boolean => resource.managed.some((place) => at === place || at.startsWith(`${place}/`));
  const shared = [...leaves(listed, '')].filter(({ at }) => !managed(at) && isOneSchema(look, context, at));
  const compared = shared.filter(({ at }) => objects.every((object) => get(object, at) !== undefined));
  const wrong = compared.find(({ at, value }) => !objects.some((object) => isSame(get(object, at) ?? null, value)));
  if (wrong === undefined) return compared.length > 0 ? pass() : pass('The list shows nothing that a read shows.');
  const facts = {
    expected: `${brief(get(objects[0], wrong.at))}, as it is read`,
    actual: brief(wrong.value),
    at: wrong.at,
  };
  return fail(problem('wrong-value', responsesClause(look.answer.operation), facts));
}

/** True for a place of an item that one schema describes in the list and in the read. */
function isOneSchema(
  look: EvidenceKinds['listed-item'],
  { catalogue: { schemas } }: JudgeContext,
  at: string,
): boolean {
  const { answer, part, reader, readPart } = look;
  const list = meantAt(
    schemas,
    answerSchema(answer.operation, answer.exchange.response?.status ?? 0),
    part.returned ?? '',
  );
  const items = list === undefined ? undefined : itemSchema(schemas, list, 'response');
  const read = answerSchema(reader, look.readStatus);
  const [own, shown]: (SchemaRef | undefined)[] = [
    meantAt(schemas, items, at),
    meantAt(schemas, read, (readPart.returned ?? '') + at),
  ];
  return own !== undefined && own.pointer === shown?.pointer;
}
