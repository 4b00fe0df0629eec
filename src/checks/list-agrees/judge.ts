import {
  brief,
  fail,
  notApplicable,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import { answerSchema, meantAt } from '../../judge/item-schema.js';
import { identifierOf, soundPages } from '../../judge/list-pages.js';
import { isSame } from '../../judge/same-value.js';
import { isManaged } from '../../judge/seen-item.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { isObject, type Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { isOneSchema, itemSchema } from '../../schema/properties.js';
import { leaves } from '../../support/json/leaves.js';
import { get, tokens } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** A list shows of an item what a read of it shows. */
export function listAgrees(look: EvidenceKinds['listed-item'], { catalogue: { schemas } }: JudgeContext): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const { identifier, objects } = look;
  const listed = pages
    .flat()
    .find((item) => identifier !== undefined && asText(identifierOf(look, item) ?? null) === asText(identifier));
  if (listed === undefined) return notVerified('the item is not in the list, which another scenario tests');
  if (objects.length < 2) return notVerified('the item cannot be read');
  const by = itemSchemas(look, schemas);
  const shared = [...leaves(listed)].filter(({ at }) => {
    const isOne = isOneSchema(schemas, meantAt(schemas, by.listed, at), meantAt(schemas, by.read, at));
    return isOne && !isManaged(look, at);
  });
  const compared = shared.filter(({ at, value }) => {
    const own = meantAt(schemas, by.listed, at);
    const all = [value, ...objects.map((object) => get(object, at))];
    return all.every((one) => one !== undefined && isOfSchema(schemas, own, one));
  });
  const wrong = compared.find(
    ({ at, value }) => !objects.some((object) => valuesAt(object, tokens(at)).some((one) => isSame(one, value, at))),
  );
  if (wrong === undefined)
    return compared.length > 0 ? pass() : notApplicable('the list and the item show no value in common');
  const facts = {
    expected: `${brief(get(objects[0], wrong.at))}, as the item shows it`,
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

/** A value against its schema is told of by another scenario. */
function isOfSchema(schemas: Schemas, schema: SchemaRef | undefined, value: Json): boolean {
  return schema === undefined || schemas.validate(schema, 'response', value).kind !== 'invalid';
}

/** What stands at a place; within a list, at that place in each of its items, whose order says nothing. */
function valuesAt(value: Json, [token, ...rest]: readonly string[]): Json[] {
  if (token === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, rest));
  const inner = isObject(value) ? value[token] : undefined;
  return inner === undefined ? [] : valuesAt(inner, rest);
}

interface ItemSchemas {
  readonly listed: SchemaRef | undefined;
  readonly read: SchemaRef | undefined;
}

/** The schemas by which the list and the read show an item. */
function itemSchemas(look: EvidenceKinds['listed-item'], schemas: Schemas): ItemSchemas {
  const { answer, part, reader, readPart, readStatus } = look;
  const answered = answerSchema(answer.operation, answer.exchange.response?.status ?? 0);
  const read = answerSchema(reader, readStatus);
  const { among, returned = '' } = readPart;
  const item = among === undefined ? read : itemsAt(schemas, read, among);
  return { listed: itemsAt(schemas, answered, part.returned ?? ''), read: meantAt(schemas, item, returned) };
}

/** The schema of the items of a list that stands in an answer. */
function itemsAt(schemas: Schemas, answer: SchemaRef | undefined, place: string): SchemaRef | undefined {
  const list = meantAt(schemas, answer, place);
  return list === undefined ? undefined : itemSchema(schemas, list, 'response');
}
