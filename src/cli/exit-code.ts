import { type ExitCode, exitCodes } from '../errors.js';
import type { Report } from '../model/report.js';

/**
 * 0 when something was shown and nothing is wrong, 1 for gaps or when nothing could be shown, 3 when the run was cut
 * short or the tool itself failed somewhere.
 */
export function exitCodeFor(report: Report): ExitCode {
  const { counts } = report.score;
  if (!report.run.complete) return exitCodes.failure;
  if (counts.fail > 0) return exitCodes.gaps;
  if (counts.error > 0) return exitCodes.failure;
  return counts.pass === 0 ? exitCodes.gaps : exitCodes.conforms;
}
