import { isObject, type Json } from '../../model/json.js';

/** A name so far from all others that the engine no longer reserves the places between them. */
const farAway = 4_000_000_000;

/**
 * Reduces the memory of an object whose names are numbers, such as answers by their status. The engine stores such an object as a
 * list with a place for every number up to the greatest, which takes 5 KB for an operation that answers 200 and 404.
 * @returns the same object
 */
export function sparse<T extends object>(object: T): T {
  const [first = ''] = Object.keys(object);
  if (!/^\d+$/.test(first)) return object;
  Reflect.set(object, farAway, null);
  Reflect.deleteProperty(object, farAway);
  return object;
}

/** The same for all objects in a value. */
export function sparseThroughout<T extends Json>(value: T, seen = new Set<Json>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  if (!Array.isArray(value) && isObject(value)) sparse(value);
  for (const part of Object.values(value)) sparseThroughout(part, seen);
  return value;
}
