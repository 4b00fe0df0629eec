import { isObject, type Json, type JsonObject } from '../model/json.js';
import { mapValues } from '../support/map-values.js';
import { isSame } from './same-value.js';

/**
 * What an item shows, with the items of its lists in the order in which they were sent. A candidate may keep a list as a set, and
 * may add items of its own, such as the owner to those who may write: where all that was sent is there once, nothing is lost.
 * @param before what the item showed before a change: where a list still holds all of it, the change did not replace the list
 */
export function alignedWith(sent: Json | undefined, shown: Json, before?: Json): Json {
  if (Array.isArray(sent) && Array.isArray(shown)) {
    const isAppended = Array.isArray(before) && isLonger(before, shown);
    return (isAppended ? undefined : alignedList(sent, shown)) ?? shown;
  }
  if (!isObject(sent) || !isObject(shown)) return shown;
  const earlier = isObject(before) ? before : {};
  return mapValues(shown, (value, name) => alignedWith(sent[name], value, earlier[name]));
}

/** True for a list that holds all of another one, and more. */
function isLonger(list: readonly Json[], other: readonly Json[]): boolean {
  return list.length > 0 && other.length > list.length && alignedList(list, other) !== undefined;
}

/** The items that were sent, and what the candidate added; undefined where one is missing, or is there twice. */
export function alignedList(sent: readonly Json[], shown: readonly Json[]): Json[] | undefined {
  const rest = [...shown];
  const found = sent.flatMap((item) => {
    const at = rest.findIndex((other) => holds(other, item));
    return at === -1 ? [] : rest.splice(at, 1);
  });
  const isDouble = rest.some((other) => sent.some((item) => holds(other, item)));
  return found.length < sent.length || isDouble ? undefined : [...found, ...rest];
}

/** True where what was sent stands in the order in which it was sent, whatever was added. */
export function isInSentOrder(sent: readonly Json[], shown: readonly Json[]): boolean {
  let next = 0;
  for (const other of shown) if (next < sent.length && holds(other, sent[next] ?? null)) next += 1;
  return next === sent.length;
}

/** Says of a list that its items stay in the order in which they are sent. */
const saysOrdered =
  /\bin (the|their|this) ((same|given|original) )?order( in which| that|,|\.|$)|\border(ing)? (is|will be) (kept|preserved|significant)\b|\bkeeps? (the|their) order\b|\border matters\b/i;

/** True for the description of a list whose order is promised. */
export function promisesOrder({ description }: JsonObject): boolean {
  return typeof description === 'string' && saysOrdered.test(description);
}

/** True for an item of a list that shows all that was sent of it. */
function holds(shown: Json, sent: Json): boolean {
  if (Array.isArray(sent)) return Array.isArray(shown) && alignedList(sent, shown) !== undefined;
  if (!isObject(sent)) return isSame(shown, sent);
  return isObject(shown) && Object.entries(sent).every(([name, value]) => holds(shown[name] ?? null, value));
}
