import { type ExitCode, exitCodes } from '../errors.js';
import { isCrossFunctional } from '../model/cross-functional.js';
import type { Report } from '../model/report.js';

/**
 * 0 when something was shown and nothing is wrong, 1 for gaps or when nothing could be shown, 3 when the run was cut
 * short or the tool itself failed somewhere. Of what is asked of the candidate as a whole, what is only recommended is
 * no gap here.
 */
export function exitCodeFor(report: Report): ExitCode {
  const { counts } = report.score;
  const common = report.verdicts.filter(isCrossFunctional);
  if (!report.run.complete) return exitCodes.failure;
  if (counts.fail > 0 || common.some(({ outcome, level }) => outcome === 'fail' && level === 'REQUIRED'))
    return exitCodes.gaps;
  if (counts.error > 0 || common.some(({ outcome }) => outcome === 'error')) return exitCodes.failure;
  const shown = counts.pass > 0 || common.some(({ outcome }) => outcome === 'pass');
  return shown ? exitCodes.conforms : exitCodes.gaps;
}
