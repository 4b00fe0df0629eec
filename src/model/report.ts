import type { CleanUp } from './clean-up.js';
import type { Conclusion } from './conclusion.js';
import type { Api, BuildingBlock, SpecDefect } from './definition.js';
import type { Depth } from './depth.js';
import type { Evidence, EvidenceAnswer } from './evidence.js';
import type { Json } from './json.js';
import type { OverlayFacts } from './overlay-facts.js';
import type { RegimeResult } from './regime.js';
import type { Requirement } from './requirement.js';
import type { Outcome, Verdict } from './verdict.js';

/** How well an operation, an API or a Building Block fits. */
export type Fit = 'fit' | 'partial' | 'gap' | 'not-verified' | 'not-applicable';

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Shares lie between 0 and 1; null when there is nothing to divide. */
export interface Score {
  /** Passed scenarios over applicable ones, per operation, then the mean: what is not verified counts as not passed. */
  readonly value: number | null;
  /** Scenarios that were verified over applicable ones. */
  readonly coverage: number | null;
  readonly counts: OutcomeCounts;
}

export interface OperationResult {
  readonly operation: string;
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly fit: Fit;
  readonly outcome: Outcome;
  /** One line: why it is not a fit. */
  readonly why?: string;
  /** Why the GovSpec lets it be left out. */
  readonly optional?: string;
  readonly score: Score;
}

export interface ApiResult {
  readonly api: string;
  readonly title: string;
  readonly fit: Fit;
  readonly score: Score;
}

/** How a requirement stands: what was tested and what was attested are never mixed up. */
export const requirementStatuses = [
  'fit-tested',
  'fit-partly',
  'fit-attested',
  'declared',
  'served',
  'gap-tested',
  'gap-declared',
  'not-verified',
  'not-applicable',
  'not-specified',
] as const;
export type RequirementStatus = (typeof requirementStatuses)[number];

export interface RequirementResult extends Requirement {
  readonly status: RequirementStatus;
  /** One line: why it stands so; for a gap, what is missing and how much of it. */
  readonly reason: string;
  /** Scenarios that were applicable, by id. */
  readonly scenarios: readonly string[];
  readonly evidence?: EvidenceAnswer;
  /** Where an answer and a test say different things. */
  readonly contradiction?: string;
}

/** The version of report.json; specs/report.schema.json describes it. */
export const reportSchema = 'govstack-check/report@2';

/** One run of one Building Block against one candidate. A pure function of it makes every other format. */
export interface Report {
  readonly schema: typeof reportSchema;
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: {
    readonly id: string;
    readonly seed: number;
    /** How much was asked. */
    readonly depth: Depth;
    /** How many scenarios of standard depth were left to thorough depth, to keep the number of requests down; absent for none. */
    readonly leftOut?: number;
    readonly startedAt: string;
    readonly finishedAt: string;
    /** False when the run was cut short. */
    readonly complete: boolean;
    readonly stoppedBy?: string;
    /** What chose what was asked: a shard, a tag expression; absent where everything was asked. */
    readonly tags?: string;
    /** The hash of the last block of the recording, which stands for all of them; absent where nothing was kept. */
    readonly recording?: string;
    /** What became of the items that the run created; absent where they were to stay, or nothing was run. */
    readonly items?: CleanUp;
    /** Feature files that differ from the generated ones. */
    readonly edited: readonly string[];
  };
  readonly candidate: {
    readonly name: string;
    readonly version?: string;
    readonly urls: Readonly<Record<string, string>>;
  };
  readonly buildingBlock: BuildingBlock & { readonly apis: readonly Api[] };
  /** What it comes to, in one word. */
  readonly conclusion: Conclusion;
  /** How the scenarios of the run ended, with those about the candidate as a whole. */
  readonly totals: OutcomeCounts;
  readonly score: Score;
  readonly apis: readonly ApiResult[];
  readonly operations: readonly OperationResult[];
  readonly requirements: readonly RequirementResult[];
  /** What the requirements come to, by the rules that are named in it. */
  readonly regime: RegimeResult;
  /** The file of the answers that were used in addition to the tests. */
  readonly evidence?: Pick<Evidence, 'candidate' | 'sha256'>;
  /** The overlay that changed what is asked. */
  readonly overlay?: OverlayFacts;
  /** What the checks of plugins are called and ask; absent where no plugin brought any. */
  readonly pluginChecks?: readonly { readonly rule: string; readonly title: string; readonly asks: string }[];
  readonly verdicts: readonly Verdict[];
  /** What the clauses say that gaps rest on, by file and JSON pointer (`file#pointer`); absent where nothing was run. */
  readonly clauses?: Readonly<Record<string, Json>>;
  readonly defects: readonly SpecDefect[];
}
