import type { Catalogue } from './catalogue.js';
import type { Answer, RefusalAnswer } from './judge.js';
import type { Finding } from './verdict.js';

/** The kinds of evidence that a run gathers for the phrases of checks. */
export interface EvidenceKinds {
  /** The answer to a valid request. */
  readonly answer: Answer;
  /** The answer to a request that must be refused, or that asks for something unusual. */
  readonly refusal: RefusalAnswer;
}

export type EvidenceKind = keyof EvidenceKinds;

/** What a judgement may look up beside the evidence. */
export interface JudgeContext {
  readonly catalogue: Catalogue;
  /** What stands in the place of the parameters of the phrase, in their order. */
  readonly values: readonly string[];
}

/** A phrase that judges evidence of one kind. */
export interface JudgingPhrase<K extends EvidenceKind> {
  readonly of: K;
  /** Pure: it sends nothing and reads nothing, so that a recording is judged like a live answer. */
  readonly judge: (evidence: EvidenceKinds[K], context: JudgeContext) => Finding | Promise<Finding>;
}

/** A phrase that a check brings: what it judges, and how. */
export type CheckPhrase = { readonly [K in EvidenceKind]: JudgingPhrase<K> }[EvidenceKind];
