import type { Conclusion, ConclusionWord } from './conclusion.js';
import type { BuildingBlock } from './definition.js';
import type { RegimeResult } from './regime.js';
import type { Fit, OutcomeCounts, RequirementStatus } from './report.js';
import type { RequirementLevel } from './requirement.js';
import type { Outcome } from './verdict.js';

/** What is laid side by side. */
export type ComparedKind = 'requirement' | 'operation' | 'scenario';

/** How one thing stands in one report; absent where the report does not speak of it. */
export type ComparedState = RequirementStatus | Fit | Outcome | 'absent';

/**
 * What a state amounts to, whatever it is a state of: met; met as far as it was shown or attested; broken in part;
 * broken; not shown; not asked.
 */
export type Standing = 'met' | 'met-partly' | 'gap-partly' | 'gap' | 'open' | 'out';

export interface ComparedCell {
  readonly state: ComparedState;
  readonly standing: Standing;
  /** One line: why it stands so. */
  readonly reason?: string;
}

/** What became of one thing between the first report and the last; the order is that in which they are told. */
export const changes = [
  'regression',
  'new-gap',
  'newly-not-verified',
  'fix',
  'newly-verified',
  'other',
  'same',
] as const;
export type Change = (typeof changes)[number];

export interface ComparedRow {
  readonly kind: ComparedKind;
  readonly id: string;
  readonly title: string;
  /** Of a requirement: how strictly it is asked. */
  readonly level?: RequirementLevel;
  /** One for each report, in their order. */
  readonly cells: readonly ComparedCell[];
  readonly differs: boolean;
  readonly change: Change;
}

/** One of the reports. */
export interface ComparedReport {
  /** Tells it from the others. */
  readonly label: string;
  readonly file: string;
  readonly runId: string;
  readonly startedAt: string;
  /** The one word for the candidate. */
  readonly conclusion: ConclusionWord;
  /** Between 0 and 1; null when there is nothing to divide. */
  readonly score: number | null;
  readonly coverage: number | null;
  readonly counts: OutcomeCounts;
  /** What its regime makes of it. */
  readonly regime: Pick<RegimeResult, 'name' | 'result'>;
  /** REQUIRED requirements that count and are met, and how many count. */
  readonly required: Pick<Conclusion['required'], 'met' | 'of'>;
}

/** Reports of one Building Block, side by side. */
export interface Comparison {
  /** Several candidates, or one candidate from its oldest report to its newest. */
  readonly mode: 'candidates' | 'over-time';
  readonly buildingBlock: BuildingBlock;
  readonly reports: readonly ComparedReport[];
  /** All requirements and operations; over time also the scenarios that changed. */
  readonly rows: readonly ComparedRow[];
  /** What makes the reports less alike than they look. */
  readonly notes: readonly string[];
}
