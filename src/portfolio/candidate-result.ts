import type { Portfolio } from '../model/portfolio.js';
import { type ExitCode, exitCodes } from '../support/errors.js';

/**
 * 3 when a candidate could not be checked to the end, so that the picture is not whole; else 1 when a candidate has gaps,
 * a step of the use case is not covered, or its journey stops; else 4 when not enough of a candidate was verified; else 0.
 */
export function portfolioExitCode({ candidates, useCase }: Portfolio): ExitCode {
  const results = new Set(candidates.map(({ result }) => result));
  if (results.has('not-checked') || results.has('incomplete')) return exitCodes.failure;
  const uncovered = useCase?.steps.some(({ state }) => state !== 'covered') === true;
  const stopped = useCase?.journey !== undefined && useCase.journey.finding.outcome !== 'pass';
  if (results.has('has-gaps') || uncovered || stopped) return exitCodes.gaps;
  return results.has('not-enough-verified') ? exitCodes.notEnough : exitCodes.conforms;
}
