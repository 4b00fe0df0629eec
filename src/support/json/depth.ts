import type { Json } from '../../model/json.js';

/** How deep values that others wrote may be nested: far deeper than any author nests them, and no danger to what reads them. */
export const deepest = 400;

/** True where a value is nested deeper than so many levels; it is not read to its end. */
export function isDeeperThan(levels: number, value: Json | undefined): boolean {
  let level: Json[] = value === undefined ? [] : [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
