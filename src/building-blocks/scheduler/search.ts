import { answerList, listed } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call } from '../../mock/kit/call.js';
import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** An object inside the parameter that carries what is asked. */
export function query(call: Call, name: string): JsonObject {
  return asObject(get(asJson(call.parameters.qry ?? ''), `/${name}`));
}

/**
 * Answers the items that a filter lets through.
 * @param overlooked properties of the filter that are not looked at
 * @param change what is answered in place of an item
 */
export function search(overlooked: readonly string[] = [], change = (item: JsonObject): JsonObject => item): Behaviour {
  return (call) => {
    const role = roleOf(call.catalogue, call.operation);
    if (role === undefined) return { kind: 'not-found' };
    const { part, resource } = role;
    const filter = Object.entries(query(call, `${resource.name.replace('-', '_')}_filter`));
    const wanted = filter.filter(([name]) => !overlooked.includes(name));
    const found = call.store.all(resource.name).filter((item) => wanted.every((clause) => passes(item, clause)));
    return answerList(
      call,
      part.among ?? '',
      found.map((item) => listed(change(item), { part, resource })),
    );
  };
}

/** Names of a filter that mean a property of another name. */
const meaning: Readonly<Record<string, readonly string[]>> = {
  category: ['category', 'log_category', 'resource_category'],
  status: ['status', 'status_id'],
};

/** True for an item that one property of a filter lets through; of a period, one that lies within. */
function passes(item: JsonObject, [name, wanted]: readonly [string, Json | undefined]): boolean {
  if (name === 'from' || name === 'to') return isWithin(item, name, wanted ?? null);
  const names = meaning[name] ?? [name];
  const values = names.flatMap((key) => item[key] ?? []);
  const asked = Array.isArray(wanted) ? wanted : [wanted ?? null];
  if (isObject(asked[0] ?? null)) return true;
  return values.some((value) => asked.some((one) => asText(one) === asText(value)));
}

function isWithin(item: JsonObject, side: 'from' | 'to', limit: Json): boolean {
  const moment = item[side] ?? item.alert_datetime ?? item.datetime;
  if (moment === undefined) return true;
  const [at, bound] = [Date.parse(asText(moment)), Date.parse(asText(limit))];
  return side === 'from' ? at >= bound : at <= bound;
}
