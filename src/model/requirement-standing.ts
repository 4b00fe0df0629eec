import type { Report, RequirementResult } from './report.js';
import { generationPrefix, type RequirementLevel } from './requirement.js';

/** What counts as fit. Fit in part does not: the rest of it may be missing. */
const fits: ReadonlySet<RequirementResult['status']> = new Set(['fit-tested', 'fit-attested']);
const gaps: ReadonlySet<RequirementResult['status']> = new Set(['gap-tested', 'gap-declared']);

export function isFit({ status }: Pick<RequirementResult, 'status'>): boolean {
  return fits.has(status);
}

/** What is shown or declared not to be met. */
export function isGap({ status }: Pick<RequirementResult, 'status'>): boolean {
  return gaps.has(status);
}

/** What leaves the denominator: an API that no GovSpec defines does not, because the requirement asks for an answer. */
export function isLeftOut({ status }: Pick<RequirementResult, 'status'>): boolean {
  return status === 'not-applicable';
}

/** What is neither met, nor a gap, nor left out: it asks for an answer. */
export function isOpen(result: Pick<RequirementResult, 'status'>): boolean {
  return !isFit(result) && !isGap(result) && !isLeftOut(result);
}

/** CONDITIONAL counts as REQUIRED: where its condition is not given, the answer is "not applicable". */
const required: ReadonlySet<RequirementLevel> = new Set(['REQUIRED', 'CONDITIONAL']);

export function isRequired({ level }: Pick<RequirementResult, 'level'>): boolean {
  return required.has(level);
}

/** True for the sets that a regime counts: the Building Block's own, and that of its generation. */
export function isOfRegime(
  { set }: Pick<RequirementResult, 'set'>,
  { generation }: Pick<Report['regime'], 'generation'>,
): boolean {
  return !set.startsWith(generationPrefix) || set === `${generationPrefix}${generation}`;
}

/** REQUIRED requirements of the sets that a regime counts. */
export function isCounted(
  requirement: Pick<RequirementResult, 'set' | 'level'>,
  regime: Pick<Report['regime'], 'generation'>,
): boolean {
  return isOfRegime(requirement, regime) && isRequired(requirement);
}

/** A gap in what the regime counts. */
export function isCountedGap(
  requirement: Pick<RequirementResult, 'set' | 'level' | 'status'>,
  regime: Pick<Report['regime'], 'generation'>,
): boolean {
  return isCounted(requirement, regime) && isGap(requirement);
}
