import type { Conclusion, ConclusionWord } from '../model/conclusion.js';
import { isCountedFailure } from '../model/counted-failure.js';
import { isCountedOperation } from '../model/counted-operation.js';
import type { OperationResult, Report, RequirementResult } from '../model/report.js';
import { isCounted, isFit, isGap, isLeftOut, isOpen } from '../model/requirement-standing.js';

/** What a conclusion is drawn from. */
export type Judged = Pick<Report, 'operations' | 'requirements' | 'regime' | 'verdicts' | 'score'> & {
  readonly complete: boolean;
  /** The least coverage that is enough, as a percentage; without it every REQUIRED operation must be verified. */
  readonly minCoverage?: number;
};

/** Draws the conclusion of a check. The exit code, every format and a portfolio rest on it. */
export function conclude(judged: Judged): Conclusion {
  const { operations, minCoverage } = judged;
  const asked = operations.filter(isCountedOperation);
  const required = judged.requirements.filter((requirement) => isCounted(requirement, judged.regime));
  const unverified = unverifiedOperations(judged);
  const enough =
    operations.length === 0 ? isEnoughAnswered(required, minCoverage) : isEnoughVerified(judged, unverified);
  const hasGaps = judged.verdicts.some(isCountedFailure) || required.some(isGap);
  return {
    word: wordFor(judged, { enough, hasGaps }),
    enough,
    operations: {
      fit: asked.filter(({ fit }) => fit === 'fit').length,
      gaps: asked.filter(({ fit }) => fit === 'gap' || fit === 'partial').length,
      of: asked.length,
      unverified,
    },
    required: {
      met: required.filter(isFit).length,
      gaps: required.filter(isGap).length,
      open: required.filter(isOpen).length,
      of: required.filter((requirement) => !isLeftOut(requirement)).length,
    },
    ...(minCoverage === undefined ? {} : { minCoverage }),
  };
}

function wordFor(judged: Judged, { enough, hasGaps }: { enough: boolean; hasGaps: boolean }): ConclusionWord {
  if (!judged.complete || hasToolError(judged)) return 'incomplete';
  if (hasGaps) return 'has-gaps';
  if (!enough) return 'not-enough-verified';
  return judged.regime.reached ? 'conforms' : 'not-decided';
}

/** An error of a feature or of the tool, where nothing failed: it hides what might have been found. */
function hasToolError({ verdicts }: Judged): boolean {
  return verdicts.some(({ outcome }) => outcome === 'error') && !verdicts.some(isCountedFailure);
}

function isEnoughVerified({ minCoverage, score, verdicts }: Judged, unverified: readonly string[]): boolean {
  if (!verdicts.some(({ outcome }) => outcome === 'pass')) return false;
  if (minCoverage !== undefined) return (score.coverage ?? 0) * 100 >= minCoverage;
  return unverified.length === 0;
}

/**
 * Where the GovSpec has no API, REQUIRED requirements stand in the place of operations: each must be met or have a gap, so
 * that an empty form is not enough.
 */
function isEnoughAnswered(required: readonly RequirementResult[], minCoverage = 100): boolean {
  const asked = required.filter((requirement) => !isLeftOut(requirement));
  const open = asked.filter(isOpen).length;
  return open < asked.length && (asked.length - open) * 100 >= minCoverage * asked.length;
}

/**
 * Operations that had to be verified and were not: no valid request of theirs, or no call, came to a verdict. An operation
 * that only RECOMMENDED or OPTIONAL requirements are about may stay open; every other published one counts (5.4.5.1).
 */
function unverifiedOperations({ operations, verdicts }: Judged): string[] {
  const decisive = verdicts.filter(({ rule }) => rule === 'success-status' || rule === 'callback-arrives');
  const verified = new Set(
    decisive.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail').map(({ operation }) => operation),
  );
  const mayStayOpen = new Set(
    verdicts.filter(({ level }) => level === 'RECOMMENDED' || level === 'OPTIONAL').map(({ operation }) => operation),
  );
  const isAsked = (result: OperationResult): boolean =>
    isCountedOperation(result) && decisive.some(({ operation }) => operation === result.operation);
  return operations
    .filter((result) => isAsked(result) && !verified.has(result.operation) && !mayStayOpen.has(result.operation))
    .map(({ operation }) => operation);
}
