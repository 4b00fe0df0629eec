import type { AnyRuleId } from './rule-id.js';

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
  /** Operations that show it, as `<api>/<name>`; empty where it is about all of them. */
  readonly operations: readonly string[];
  /** Rules that show it, beside those that every operation in `operations` is asked about. */
  readonly checks: readonly AnyRuleId[];
  /** Why it does not apply, by an overlay. */
  readonly inapplicable?: string;
  /** The overlay that changed or added it. */
  readonly overlay?: string;
  /** The level before an overlay tightened it. */
  readonly publishedLevel?: RequirementLevel;
}
