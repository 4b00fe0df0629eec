import { isObject, type Json } from '../model/json.js';
import { join } from '../support/json/pointer.js';

/** The longest value of an enum or const, in characters as JSON: each is sent in requests and named in titles. */
export const longestListed = 65_536;

/** Where a document lists a value that is too long to be sent and named; undefined where it lists none. */
export function giantValue(value: Json, at = ''): string | undefined {
  if (isObject(value)) {
    const own = Object.entries(value).find(([name, listed]) => isListing(name, listed));
    if (own !== undefined) return join(at, own[0]);
  }
  for (const [name, part] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    const found = giantValue(part, join(at, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isListing(name: string, listed: Json): boolean {
  if (name === 'const') return isGiant(listed);
  return name === 'enum' && Array.isArray(listed) && listed.some(isGiant);
}

function isGiant(value: Json): boolean {
  if (typeof value === 'string') return value.length > longestListed;
  return typeof value === 'object' && value !== null && JSON.stringify(value).length > longestListed;
}
