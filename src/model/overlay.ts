import type { OverlayFacts } from './overlay-facts.js';
import type { Requirement, RequirementLevel } from './requirement.js';

/** What an overlay says of a requirement of its parent: a stricter level, or why it does not apply. */
export interface OverlayChange {
  readonly id: string;
  readonly level?: RequirementLevel;
  readonly inapplicable?: string;
}

/** A country or a sector that tightens a GovSpec, takes requirements out with a rationale, or adds its own. */
export interface Overlay extends OverlayFacts {
  readonly changes: readonly OverlayChange[];
  readonly added: readonly Requirement[];
}
