import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { answerSchema, meantAt, placesAround, requestSchema } from '../../judge/item-schema.js';
import { isManaged, shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { Part, Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef, Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { isOfOtherDirection, isOneSchema, schemaAt } from '../../schema/properties.js';
import { isFull } from '../../support/json/empty.js';
import { leaves } from '../../support/json/leaves.js';
import { get } from '../../support/json/pointer.js';

/** What was sent is there where one schema describes it on both ways. */
export function nothingDropped(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  if (look.sent === undefined) return notVerified('nothing was sent as the item');
  const found = shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const shared = [...leaves(look.sent)].filter(({ at }) => isShared(schemas, look, at));
  if (shared.length === 0) return notVerified('no schema describes both what is sent and what is read');
  const dropped = shared.find(({ at, value }) => get(found.value, at) === undefined && isFull(value));
  if (dropped === undefined) return pass();
  const facts = { expected: brief(dropped.value), actual: 'nothing', at: dropped.at };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}

/** Who takes an item, who shows it, and what is known of it. */
interface BothWays {
  readonly creator: Operation;
  readonly reader: Operation;
  /** Of the answer that shows it. */
  readonly status: number;
  readonly readPart: Part;
  readonly resource: Resource;
}

/** True for a place whose schema is the same in the request and in the answer, and that is no secret. */
function isShared(schemas: Schemas, look: LookBack, at: string): boolean {
  const { answer, reader, read, readPart, resource } = look;
  if (isManaged(look, at)) return false;
  const ways = { creator: answer.operation, reader, status: read.response?.status ?? 0, readPart, resource };
  return isOnBothWays(schemas, ways, at);
}

function isOnBothWays(
  schemas: Schemas,
  { creator, reader, status, readPart, resource }: BothWays,
  at: string,
): boolean {
  const { sent = '', into, renamed } = partOf(resource.create, creator) ?? {};
  if (at === resource.identifier || into !== undefined || renamed !== undefined) return false;
  const taken = requestSchema(creator);
  const sentAt = (place: string) => (taken === undefined ? undefined : schemaAt(schemas, taken, sent + place));
  const shown = meantAt(schemas, answerSchema(reader, status), (readPart.returned ?? '') + at);
  if (!isOneSchema(schemas, sentAt(at), shown)) return false;
  return placesAround(at).every((place) => isPlain(schemas, sentAt(place)));
}

/** True for a place that travels on both ways, and is meant to stay. */
function isPlain(schemas: Schemas, ref: SchemaRef | undefined): boolean {
  if (ref === undefined) return true;
  if (isOfOtherDirection(schemas, ref, 'request') || isOfOtherDirection(schemas, ref, 'response')) return false;
  return [schemas.node(ref, 'request'), schemas.follow(ref, 'request').node].every((node) => node.deprecated !== true);
}

/** True where a value of the valid request has the same schema in the answer that shows the item. */
export function sharesSchemas(catalogue: Catalogue, creator: Operation, resource: Resource, body: Json): boolean {
  const { sent = '' } = partOf(resource.create, creator) ?? {};
  const places = leaves(get(body, sent) ?? null);
  return resource.read.some((readPart) => {
    const reader = operationNamed(catalogue, readPart.operation);
    const status = Number(reader?.responses.find((response) => response.status.startsWith('2'))?.status ?? Number.NaN);
    if (reader === undefined) return false;
    const ways = { creator, reader, status, readPart, resource };
    return [...places].some(({ at }) => isOnBothWays(catalogue.schemas, ways, at));
  });
}
