import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** The named properties of an object, as far as it has them. */
export function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key): [string, Json][] => (object[key] === undefined ? [] : [[key, object[key]]])),
  );
}

/** An object with the same keys and changed values; an empty object for anything else. */
export function mapObject(value: Json | undefined, change: (item: Json, key: string) => Json): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]));
}
