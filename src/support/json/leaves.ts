import { isObject, type Json } from '../../model/json.js';
import { join } from './pointer.js';

/** A value that holds no other, and its place as a JSON pointer. */
interface Leaf {
  readonly at: string;
  readonly value: Json;
}

/** The texts, numbers, booleans and nulls within a value. @param at the place of the value itself */
export function* leaves(value: Json, at = ''): Generator<Leaf> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leaves(item, join(at, index));
  else if (isObject(value)) for (const [name, item] of Object.entries(value)) yield* leaves(item, join(at, name));
  else yield { at, value };
}

/** The places of the objects within a value that have no property. */
export function emptyObjects(value: Json, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => emptyObjects(item, join(at, index)));
  if (!isObject(value)) return [];
  const own = Object.entries(value);
  return own.length === 0 ? [at] : own.flatMap(([name, item]) => emptyObjects(item, join(at, name)));
}
