import { type Conclusion, conclusionWords } from './conclusion.js';
import type { BuildingBlock } from './definition.js';
import type { Exchange } from './exchange.js';
import type { OutcomeCounts, Report, RequirementStatus } from './report.js';
import type { UseCase, UseCaseStep } from './use-case.js';
import type { Finding } from './verdict.js';

/** What came of one candidate, from best to worst: the conclusion of its report, or that there is none. */
export const candidateResults = [...conclusionWords, 'not-checked'] as const;
export type CandidateResult = (typeof candidateResults)[number];

/** One candidate of a portfolio after its check. */
export interface CheckedCandidate {
  readonly name: string;
  readonly buildingBlock: BuildingBlock;
  readonly result: CandidateResult;
  /** Absent when it could not be checked at all. */
  readonly report?: Report;
  /** The folder of its own reports, from where the command was called. */
  readonly folder?: string;
  /** Why it could not be checked, and what to do. */
  readonly trouble?: { readonly message: string; readonly hint: string };
}

/** One candidate as a portfolio tells of it. */
export interface CandidateSummary {
  readonly name: string;
  readonly buildingBlock: BuildingBlock;
  readonly result: CandidateResult;
  readonly folder?: string;
  readonly trouble?: { readonly message: string; readonly hint: string };
  /** What the report says in short; absent where there is none. */
  readonly shown?: {
    /** Between 0 and 1; null when there is nothing to divide. */
    readonly score: number | null;
    readonly coverage: number | null;
    readonly counts: OutcomeCounts;
    /** REQUIRED requirements that count and are met, and how many count. */
    readonly required: Pick<Conclusion['required'], 'met' | 'of'>;
    /** How many requirements stand how. */
    readonly requirements: Readonly<Record<RequirementStatus, number>>;
  };
}

/** A REQUIRED requirement that candidates do not meet. */
export interface BlockingGap {
  /** The Building Block that asks it, or the generation of the cross-functional requirements. */
  readonly set: string;
  readonly requirement: string;
  readonly statement: string;
  readonly candidates: readonly { readonly name: string; readonly buildingBlock: string; readonly reason: string }[];
  /** How many candidates it was asked of. */
  readonly of: number;
}

/** Whether a Building Block of a portfolio carries its part of a step, from best to worst. */
export const partStates = ['covered', 'not-verified', 'gap', 'not-checked', 'no-candidate', 'no-definition'] as const;
export type PartState = (typeof partStates)[number];

/** One Building Block that a step needs. */
export interface StepPart {
  readonly buildingBlock: string;
  readonly state: PartState;
  /** The candidate that does best. */
  readonly candidate?: string;
  /** What stops the step, or leaves it open. */
  readonly reasons: readonly string[];
}

export interface CoveredStep extends Pick<UseCaseStep, 'id' | 'title' | 'does'> {
  /** The worst of its parts; covered where it needs none. */
  readonly state: PartState;
  readonly parts: readonly StepPart[];
}

/** A journey across Building Blocks that was run. */
export interface JourneyResult {
  readonly title: string;
  /** The candidates that took part, by Building Block. */
  readonly candidates: Readonly<Record<string, string>>;
  readonly finding: Finding;
  /** Where it stopped; absent when it went through. */
  readonly stoppedAt?: JourneyPlace;
  readonly exchanges: readonly Exchange[];
}

/** A place in a journey. */
export interface JourneyPlace {
  readonly buildingBlock: string;
  /** What of the use case was being done. */
  readonly part: string;
  /** The step of the feature. */
  readonly text: string;
}

export interface UseCaseResult extends Pick<UseCase, 'id' | 'code' | 'title' | 'version'> {
  readonly steps: readonly CoveredStep[];
  readonly journey?: JourneyResult;
  /** Where no journey is run: the steps that need a Building Block without a published API, each with its number and title. */
  readonly withoutApi?: readonly string[];
}

/** Several candidates of several Building Blocks, checked in one go. */
export interface Portfolio {
  readonly schema: 'govstack-check/portfolio@1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly name: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** What Building Blocks are called, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly candidates: readonly CandidateSummary[];
  /** The most blocking first. */
  readonly gaps: readonly BlockingGap[];
  readonly useCase?: UseCaseResult;
}
