/** The published rules by which a fit-gap becomes a figure. */
export const regimeNames = ['govmarket-2', 'levels-1'] as const;
export type RegimeName = (typeof regimeNames)[number];

/** The rules that hold unless others are named: those of the newest generation. */
export const defaultRegime: RegimeName = 'govmarket-2';

export const levels = [0, 1, 2] as const;
/** 0 where no level is reached. */
export type Level = (typeof levels)[number];

/** A REQUIRED requirement that is neither met nor a gap. */
export interface OpenRequirement {
  readonly set: string;
  readonly id: string;
  readonly status: string;
  /** Why it is open. */
  readonly reason: string;
}

/** One figure that a regime asks for. */
export interface RegimeMeasure {
  readonly id: string;
  readonly title: string;
  /** The threshold, in words. */
  readonly asks: string;
  /** How many fit. */
  readonly met: number;
  /** How many count: what does not apply is left out. */
  readonly of: number;
  /** How many are known not to fit; absent where requirements are counted, whose gaps are listed by themselves. */
  readonly gaps?: number;
  /** Between 0 and 1; null when there is nothing to divide. */
  readonly share: number | null;
  /** Whether the threshold is reached; absent where the figure is only shown. */
  readonly holds?: boolean;
  /** The level that it reaches, in regimes that have levels. */
  readonly level?: Level;
}

/** What a regime makes of a fit-gap. */
export interface RegimeResult {
  readonly name: RegimeName;
  /** The generation of cross-functional requirements that it counts. */
  readonly generation: string;
  /** In words: compliant or not, or the level. */
  readonly result: string;
  /** Whether it asks for nothing more: compliant, or at the highest level. */
  readonly reached: boolean;
  readonly level?: Level;
  /** Share of REQUIRED requirements that fit; the figure that --fail-under compares. */
  readonly score: number | null;
  readonly measures: readonly RegimeMeasure[];
  /** REQUIRED requirements that ask for an answer before the result is decided. */
  readonly open: readonly OpenRequirement[];
  /** What a reader must know to read the figures. */
  readonly notes: readonly string[];
}
