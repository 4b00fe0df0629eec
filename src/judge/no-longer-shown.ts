import { isDeepStrictEqual } from 'node:util';
import type { Operation, Schemas } from '../model/definition.js';
import type { JudgeContext } from '../model/evidence-kinds.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf } from '../model/parts.js';
import type { Finding } from '../model/verdict.js';
import { isEmpty } from '../support/json/empty.js';
import { fromPaths, get } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { brief, fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { defaultAt, takenAt } from './item-schema.js';
import { isManaged, shownAfter, unlessPending } from './seen-item.js';
import { unsound } from './soundness.js';

/** The places of an item that are named do not show what they showed before the change; their default is no trace of it. */
export function noLongerShown(
  look: LookBack,
  { catalogue: { schemas }, values: [, paths = ''] }: JudgeContext,
): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  if (look.before === undefined) return notVerified('the earlier state of the item is not known');
  const found = shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const places = fromPaths(paths).filter((at) => tells(schemas, look, at));
  if (places.length === 0) return notVerified('before the change, the item showed no value there, or only the default');
  const kept = places.find((at) => isDeepStrictEqual(get(found.value, at), get(look.before, at)));
  if (kept === undefined) return pass();
  const facts = {
    expected: 'no value, or the default',
    actual: `${brief(get(look.before, kept))}, the same as before`,
    at: kept,
  };
  const { operation } = look.answer;
  return unlessPending(look, fail(problem('still-there', responsesClause(operation, basisOf(operation)), facts)));
}

/** What says that the values are gone: PUT replaces the item, and in a merge patch null removes. */
function basisOf({ method }: Operation): string {
  return method === 'PUT' ? 'RFC 9110 section 9.3.4' : 'RFC 7396 section 2';
}

/** True for a place that showed something else than what it takes by itself, and than nothing: many show that as an empty list. */
function tells(schemas: Schemas, look: LookBack, at: string): boolean {
  const before = get(look.before, at);
  const { answer, resource } = look;
  if (isEmpty(before) || isManaged(look, at) || isInPath(answer.exchange.request.url, before)) return false;
  const taken = takenAt(schemas, { operation: answer.operation, part: partOf(resource.update, answer.operation) }, at);
  return before !== undefined && !isDeepStrictEqual(before, defaultAt(schemas, taken));
}

/** True for what the path of the request says already, such as the namespace of an item: there it is no trace of the past. */
function isInPath(url: string, value: Json | undefined): boolean {
  if (typeof value === 'object' || value === undefined) return false;
  return new URL(url).pathname.split('/').includes(encodeURIComponent(asText(value)));
}
