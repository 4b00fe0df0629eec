/** How much is asked: each depth asks all that the one before it asks, and more. */
export const depths = ['quick', 'standard', 'thorough'] as const;
export type Depth = (typeof depths)[number];

/** How much the features of the package ask. */
export const defaultDepth: Depth = 'standard';

/** True when what is asked at one depth is asked at another too. */
export function isWithin(depth: Depth, limit: Depth): boolean {
  return depths.indexOf(depth) <= depths.indexOf(limit);
}
