import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { placesOnBothWays, sharedPlaces } from '../../judge/both-ways.js';
import { shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { isFull } from '../../support/json/empty.js';
import { leaves } from '../../support/json/leaves.js';
import { get } from '../../support/json/pointer.js';

/** What was sent is there where one schema describes it on both ways. */
export function nothingDropped(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  if (look.sent === undefined) return notVerified('the request sends no item');
  const found = shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const isShared = sharedPlaces(schemas, look);
  const shared = [...leaves(look.sent)].filter(({ at }) => isShared(at));
  if (shared.length === 0) return notVerified('no schema describes both what is sent and what is read');
  const dropped = shared.find(({ at, value }) => get(found.value, at) === undefined && isFull(value));
  if (dropped === undefined) return pass();
  const facts = { expected: brief(dropped.value), actual: 'nothing', at: dropped.at };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}

/** True where a value of the valid request has the same schema in the answer that shows the item. */
export function sharesSchemas(catalogue: Catalogue, creator: Operation, resource: Resource, body: Json): boolean {
  const { sent = '' } = partOf(resource.create, creator) ?? {};
  const item = get(body, sent) ?? null;
  const places = [...leaves(item)];
  return resource.read.some((readPart) => {
    const reader = operationNamed(catalogue, readPart.operation);
    const status = Number(reader?.responses.find((response) => response.status.startsWith('2'))?.status ?? Number.NaN);
    if (reader === undefined) return false;
    const ways = { creator, reader, status, readPart, resource, item };
    const isOnBoth = placesOnBothWays(catalogue.schemas, ways);
    return places.some(({ at }) => isOnBoth(at));
  });
}
