import type { Direction } from '../model/definition.js';
import type { WrittenNumber } from '../model/json.js';

/** Limits below which, and above which, nothing may lie. */
const lowest = new Set(['minimum', 'exclusiveMinimum']);
const highest = new Set(['maximum', 'exclusiveMaximum']);

/**
 * What takes the place of a limit that floating point cannot hold. Usually it is left out, because no validator takes it, and
 * because the nearest number that can be sent may be on its other side. But small numbers break a lower limit above 2^53, and an
 * upper one below -2^53, so that such a limit of a request becomes the next number inside it that can be sent.
 */
export function heldLimit(key: string, limit: WrittenNumber, direction: Direction): number | undefined {
  const near = Number(limit.text);
  const restricts = lowest.has(key) ? near > 0 : highest.has(key) && near < 0;
  if (direction !== 'request' || !restricts || !/^-?\d+$/.test(limit.text)) return undefined;
  const written = BigInt(limit.text);
  const step = lowest.has(key) ? 1 : -1;
  // An exclusive limit allows the next number inside it, which is why the number before that one stands for it.
  const isInside = (one: number): boolean => (step > 0 ? BigInt(one) >= written : BigInt(one) <= written);
  const inside = isInside(near) ? near : near + step * spacing(near);
  return key.startsWith('exclusive') ? inside - step * spacing(inside) : inside;
}

/** The distance to the next number that floating point holds. */
function spacing(value: number): number {
  return 2 ** (Math.floor(Math.log2(Math.abs(value))) - 52);
}
