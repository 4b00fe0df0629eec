import type { EvidenceKinds, JudgeContext } from '../model/evidence-kinds.js';
import type { Exchange } from '../model/exchange.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { roleOf } from '../model/parts.js';
import type { Finding } from '../model/verdict.js';
import { listedItems } from '../support/json/lists.js';
import { get } from '../support/json/pointer.js';
import { isAcceptance } from '../support/json/refusal.js';
import { writeJson } from '../support/json/write.js';
import { ended, notASuccess, notVerified } from './answers.js';
import { parseBody } from './bodies.js';

/** One item as two requests show it. */
export interface TwoShapes {
  readonly plain: JsonObject;
  readonly shaped: JsonObject;
}

/** The items that both answers show, in pairs; why not, where there are none, or one of the requests was refused. */
export function twoShapes(
  { answer, other }: EvidenceKinds['asked-otherwise'],
  { catalogue }: JudgeContext,
): readonly TwoShapes[] | Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (!isAcceptance(operation, other)) return notVerified(`the request with the parameter got ${ended(other)}`);
  const role = roleOf(catalogue, operation);
  const itemsIn = ({ response }: Exchange): Json[] => {
    const parsed = response === undefined ? undefined : parseBody(response, operation);
    if (parsed?.kind !== 'value') return [];
    const shown = get(parsed.value, role?.part.returned ?? '');
    if (role?.role === 'read') return shown === undefined ? [] : [shown];
    return [...(listedItems(parsed.value, role?.part.returned ?? '') ?? [])];
  };
  const nameOf = (item: Json): string => writeJson(get(item, role?.resource.identifier ?? '') ?? null);
  const all = new Map(itemsIn(exchange).map((item) => [nameOf(item), item]));
  const pairs = itemsIn(other).flatMap((shaped): TwoShapes[] => {
    const plain = all.get(nameOf(shaped));
    return isObject(plain) && isObject(shaped) ? [{ plain, shaped }] : [];
  });
  return pairs.length > 0 ? pairs : notVerified('no item is in both answers');
}

/** True for a property that the plain answer shows, and the other one of no item: others may change an item in between. */
export function isLost(pairs: readonly TwoShapes[], name: string): boolean {
  const shown = pairs.filter(({ plain }) => plain[name] !== undefined && plain[name] !== null);
  return shown.length > 0 && shown.every(({ shaped }) => shaped[name] === undefined);
}
