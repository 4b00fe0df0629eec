import type { Json } from '../../model/json.js';

/** How many levels a definition may have: more than any author needs, and few enough for functions that call themselves at each level. */
export const deepest = 400;

/** True where a value has more levels than these. No level below them is read. */
export function isDeeperThan(levels: number, value: Json | undefined): boolean {
  let level: Json[] = value === undefined ? [] : [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
