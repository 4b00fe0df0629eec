/** How one run came out. Shares lie between 0 and 1. */
export interface TrendPoint {
  readonly score: number | null;
  readonly coverage: number | null;
}

/** The picture is so large, in its own units; it grows and shrinks with the page. */
const width = 600;
const height = 150;
const left = 46;
const right = 14;
const top = 10;
const bottom = 10;

/** A line through the runs, with a dot for each of them. */
interface TrendLine {
  readonly points: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

export interface Trend {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Lines across, from 0 to 100 %. */
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly score: TrendLine;
  readonly coverage: TrendLine;
}

/**
 * The picture of score and coverage over runs, the oldest first. Runs stand at equal distances, whatever time lies between.
 * @returns undefined where there are fewer than two to show
 */
export function trendOf(runs: readonly TrendPoint[]): Trend | undefined {
  if (runs.length < 2) return undefined;
  const line = (share: (run: TrendPoint) => number | null): TrendLine => {
    const dots = runs.flatMap((run, index) => {
      const value = share(run);
      return value === null ? [] : [{ x: xOf(index, runs.length), y: yOf(value) }];
    });
    return { points: dots.map(({ x, y }) => `${x},${y}`).join(' '), dots };
  };
  return {
    width,
    height,
    left,
    right: width - right,
    grid: [1, 0.5, 0].map((share) => ({ y: yOf(share), label: `${share * 100} %` })),
    score: line(({ score }) => score),
    coverage: line(({ coverage }) => coverage),
  };
}

function xOf(index: number, count: number): number {
  return rounded(left + 8 + (index * (width - left - right - 16)) / (count - 1));
}

function yOf(share: number): number {
  return rounded(top + (1 - share) * (height - top - bottom));
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
