import type { EvidenceKind, EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** Judges evidence of one kind. */
export type Judging<K extends EvidenceKind> = (evidence: EvidenceKinds[K]) => Finding | Promise<Finding>;

/**
 * Gathers evidence of one kind and has it judged; once more where what is seen at first may change.
 * @param values what stands in the placeholders of the phrase
 */
export type Gatherer<K extends EvidenceKind> = (
  world: ScenarioWorld,
  judge: Judging<K>,
  ...values: string[]
) => Finding | Promise<Finding>;

/** Gatherers for some of the kinds of evidence. */
export type Gatherers<K extends EvidenceKind> = { readonly [P in K]: Gatherer<P> };
