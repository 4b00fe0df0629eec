import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { get } from './pointer.js';
import { asText } from './write.js';

/** The objects of a list, also where they stand in lists inside it. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item));
  return isObject(value) ? [value] : [];
}

/** The object of a list that holds a value at a pointer; a number and the text of it count as the same. */
export function objectWith(list: Json | undefined, pointer: string, value: Json): JsonObject | undefined {
  return objectsIn(list).find((object) => {
    const found = get(object, pointer);
    return found !== undefined && asText(found) === asText(value);
  });
}

/** The items of a list in the body of an answer, also where the list is wrapped in a list of groups. */
export function listedItems(body: Json | undefined, at: string): Json[] | undefined {
  const groups = Array.isArray(body) && at !== '' ? body : [body];
  const lists = groups.map((group) => get(group, at)).filter((list) => Array.isArray(list));
  return lists.length === 0 ? undefined : lists.flat(1);
}
