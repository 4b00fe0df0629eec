import type { Requirement, RequirementLevel } from './requirement.js';

/** What an overlay says of a requirement of its parent: a stricter level, or why it does not apply. */
export interface OverlayChange {
  readonly id: string;
  readonly level?: RequirementLevel;
  readonly inapplicable?: string;
}

/** A country or a sector that tightens a GovSpec, takes requirements out with a rationale, or adds its own. */
export interface Overlay {
  readonly name: string;
  /** The set that it extends (a Building Block or `govstack-cfr`), and its version. */
  readonly parent: { readonly set: string; readonly version: string };
  readonly justification: string;
  /** Where the extended specification is published; given wherever a requirement is made inapplicable. */
  readonly published?: string;
  /** Hash of the file. */
  readonly sha256: string;
  readonly changes: readonly OverlayChange[];
  readonly added: readonly Requirement[];
}

/** An overlay as a report names it. */
export type OverlayFacts = Pick<Overlay, 'name' | 'parent' | 'justification' | 'published' | 'sha256'>;
