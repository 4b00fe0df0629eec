import type { AnyRuleId } from './rule-ids.generated.js';

/** How strictly a requirement is asked, as published; UNMARKED where a normative sentence carries no level. */
export const requirementLevels = [
  'REQUIRED',
  'RECOMMENDED',
  'OPTIONAL',
  'CONDITIONAL',
  'UNMARKED',
  'DRAFT',
  'DEPRECATED',
] as const;
export type RequirementLevel = (typeof requirementLevels)[number];

/** How strict a level is; what has none is RECOMMENDED. */
export const strictness: Readonly<Record<RequirementLevel, number>> = {
  DEPRECATED: 0,
  DRAFT: 0,
  OPTIONAL: 1,
  UNMARKED: 2,
  RECOMMENDED: 2,
  CONDITIONAL: 3,
  REQUIRED: 4,
};

/**
 * How it can be known whether a requirement is met: in full or in part by tests, by a person who follows a procedure, by
 * evidence; or not at all over HTTP, because it asks for an API that the GovSpec does not define.
 */
export const verifications = ['full', 'partial', 'manual', 'evidence', 'no-operation'] as const;
export type VerificationWay = (typeof verifications)[number];

/** One way in which a requirement is shown: a scenario or a check that fails exactly where the requirement is broken. */
export type Proof = ScenarioProof | CheckProof;

export interface ScenarioProof {
  /** The id of a scenario, written by hand or generated. */
  readonly scenario: string;
  /** One sentence: why it shows the requirement. */
  readonly because: string;
}

export interface CheckProof {
  readonly check: AnyRuleId;
  /** Where it is made, as `<api>/<name>`: at the operations of the requirement when absent, at all where these are none. */
  readonly operations?: readonly string[];
  /** One sentence: why it shows the requirement. */
  readonly because: string;
}

/** Requirements of cross-functional generations are those whose set is named so. */
export const generationPrefix = 'govstack-cfr-';

export const requirementKinds = ['functional', 'cross-cutting', 'cross-functional'] as const;

/** One requirement of a written GovSpec, or of a cross-functional generation. */
export interface Requirement {
  /** As published where it has one, unique within its Building Block and the cross-functional generations. */
  readonly id: string;
  /** The Building Block that asks it, or `govstack-cfr-<generation>`. */
  readonly set: string;
  readonly level: RequirementLevel;
  readonly kind: (typeof requirementKinds)[number];
  /** The key functionality in whose section it stands. */
  readonly key?: string;
  readonly mutability?: 'IMMUTABLE' | 'EXTENSIBLE' | 'REPLACEABLE';
  readonly observability?: 'OBSERVABLE' | 'AUDITABLE';
  /** One line of our own wording. */
  readonly statement: string;
  /** The file in which it is published. */
  readonly source: string;
  /** The beginning of the hash of the published text. */
  readonly sha256: string;
  readonly shown: VerificationWay;
  /** Operations that it is about, as `<api>/<name>`; that they are served is asked, and shows nothing else of it. */
  readonly operations: readonly string[];
  readonly proofs: readonly Proof[];
  /** What of the sentence the proofs leave open, where they show a part of it. */
  readonly notShown?: string;
  /** Why it does not apply, by an overlay. */
  readonly inapplicable?: string;
  /** The overlay that changed or added it. */
  readonly overlay?: string;
  /** The level before an overlay tightened it. */
  readonly publishedLevel?: RequirementLevel;
}

/** A scenario as proofs name it. */
export interface ProvingScenario {
  readonly id: string;
  readonly rule: string;
  /** As `<api>/<name>`; absent where it is about the candidate as a whole. */
  readonly operation?: string;
}

/** True where a scenario is among the proofs of a requirement: by its id, or as a check at one of their operations. */
export function isProvedBy(requirement: Requirement, { id, rule, operation }: ProvingScenario): boolean {
  return requirement.proofs.some((proof) => {
    if ('scenario' in proof) return proof.scenario === id;
    if (proof.check !== rule) return false;
    const places = proof.operations ?? requirement.operations;
    return operation === undefined || places.length === 0 || places.includes(operation);
  });
}
