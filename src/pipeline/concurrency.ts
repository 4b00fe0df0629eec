import type { Profile } from '../model/profile.js';

/** The number of concurrent requests with which a run begins: few enough for a small machine. */
export const defaultConcurrency = 4;

/** The number up to which it goes where the candidate bears it. */
const defaultMaxConcurrency = 32;

/** What the user says of concurrent requests. */
interface Wanted {
  /** Always so many at the most. */
  readonly concurrency?: number | undefined;
  /** As many as the candidate bears, and no more than this. */
  readonly maxConcurrency?: number | undefined;
}

/** How many requests may be under way at the beginning, and at the most. */
export interface Concurrency {
  readonly concurrency: number;
  readonly maxConcurrency?: number;
}

/**
 * How many requests may be under way: a number that is given holds; otherwise the run begins with few, and goes as far as the
 * candidate bears. Where the time of an answer is held against the candidate, it does not.
 */
export function concurrencyFor({ concurrency, maxConcurrency }: Wanted, profile: Profile): Concurrency {
  const most = maxConcurrency ?? profile.maxConcurrency;
  if (concurrency !== undefined) return { concurrency };
  if (isTimed(profile)) return { concurrency: Math.min(defaultConcurrency, most ?? defaultConcurrency) };
  return { concurrency: defaultConcurrency, maxConcurrency: most ?? defaultMaxConcurrency };
}

function isTimed({ maxTime, operations }: Profile): boolean {
  return maxTime !== undefined || Object.values(operations).some((operation) => operation.maxTime !== undefined);
}
