import type { ChangedScenario, History } from '../../model/since-last.js';
import { anchor } from './anchor.js';
import { type Trend, trendOf } from './trend.js';

/** What the page shows of earlier runs. */
export interface HistoryView {
  readonly runs: readonly (History['points'][number] & { readonly day: string })[];
  /** Absent where fewer than two whole runs are known. */
  readonly trend: Trend | undefined;
  /** Lists of what changed since the run before, each under its word. */
  readonly lists: readonly {
    readonly word: string;
    readonly scenarios: readonly (ChangedScenario & { readonly anchor: string })[];
  }[];
  /** The day of the run before. */
  readonly sinceDay: string;
}

/** @returns undefined where there is no earlier run */
export function historyView(history: History | undefined): HistoryView | undefined {
  if (history === undefined || history.points.length < 2) return undefined;
  const { points, since } = history;
  const lists = (['broken', 'found', 'undecided', 'fixed'] as const).flatMap((word) => {
    const scenarios = (since?.[word] ?? []).map((one) => ({ ...one, anchor: anchor('s', one.id) }));
    return scenarios.length === 0 ? [] : [{ word, scenarios }];
  });
  return {
    runs: points.map((point) => ({ ...point, day: dayOf(point.at) })).reverse(),
    trend: trendOf(points.filter(({ partial }) => !partial)),
    lists,
    sinceDay: dayOf(since?.at ?? ''),
  };
}

function dayOf(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}
