import type { Report } from '../model/report.js';
import { groupBy } from '../support/group-by.js';

/** Items of one kind that are left at the candidate for one reason. */
export interface LeftGroup {
  readonly resource: string;
  readonly why: string;
  readonly count: number;
  /** Those that are known. */
  readonly identifiers: readonly string[];
}

/** What the run created and could not remove, the most frequent first. */
export function leftGroups({ run }: Report): LeftGroup[] {
  const groups = groupBy(run.items?.left ?? [], ({ resource, why }) => `${resource} ${why}`);
  return [...groups.values()]
    .flatMap((items): LeftGroup[] => {
      const [first] = items;
      if (first === undefined) return [];
      const identifiers = items.flatMap(({ identifier }) => identifier ?? []);
      return [{ resource: first.resource, why: first.why, count: items.length, identifiers }];
    })
    .sort((a, b) => b.count - a.count);
}
