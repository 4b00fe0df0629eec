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
