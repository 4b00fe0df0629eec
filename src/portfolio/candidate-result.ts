import type { CandidateResult, Portfolio } from '../model/portfolio.js';
import type { Report, RequirementResult } from '../model/report.js';
import { type ExitCode, exitCodes } from '../support/errors.js';

/** A REQUIRED requirement that is not met, by test or by the vendor's own word. */
export function isRequiredGap({ level, status }: RequirementResult): boolean {
  return level === 'REQUIRED' && (status === 'gap-tested' || status === 'gap-declared');
}

/**
 * What came of a check. A candidate conforms when everything that applies was shown and no REQUIRED requirement has a
 * gap; where nothing is broken and something was not shown, it is not known.
 */
export function resultOf(report: Report): CandidateResult {
  const { fail, error, pass } = report.score.counts;
  if (!report.run.complete) return 'cut-short';
  if (fail > 0 || report.requirements.some(isRequiredGap)) return 'gaps';
  return report.fit === 'fit' && error === 0 && pass > 0 ? 'conforms' : 'not-shown';
}

/**
 * 3 when a candidate could not be checked to the end, so that the picture is not whole; else 1 when a candidate has gaps,
 * or nothing could be shown of it, or a step of the use case is not covered, or its journey stops; else 0.
 */
export function portfolioExitCode({ candidates, useCase }: Portfolio): ExitCode {
  const results = new Set(candidates.map(({ result }) => result));
  if (results.has('not-checked') || results.has('cut-short')) return exitCodes.failure;
  const silent = candidates.some(({ shown }) => shown?.counts.pass === 0);
  const uncovered = useCase?.steps.some(({ state }) => state !== 'covered') === true;
  const stopped = useCase?.journey !== undefined && useCase.journey.finding.outcome !== 'pass';
  return results.has('gaps') || silent || uncovered || stopped ? exitCodes.gaps : exitCodes.conforms;
}
