import type { Json } from '../../model/json.js';

/** True for nothing, null, an empty text, and a list or an object with nothing in it. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** True for a value that no candidate leaves out of an answer because it is empty, zero or false. */
export function isFull(value: Json | undefined): boolean {
  return !isEmpty(value) && value !== 0 && value !== false;
}
