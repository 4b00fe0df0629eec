import { isWithoutApi } from '../model/definition.js';
import type { Report } from '../model/report.js';
import type { Outcome } from '../model/verdict.js';
import { counted } from './words.js';

/** Where the GovSpec has no API: what was tested all the same, and what speaks for the rest. Nothing where it has one. */
export function withoutApiLines(report: Report): string[] {
  const { buildingBlock, verdicts, evidence } = report;
  if (!isWithoutApi(buildingBlock)) return [];
  const { id, title } = buildingBlock;
  const count = (outcome: Outcome): number => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const tested =
    verdicts.length === 0
      ? 'nothing was sent to the candidate'
      : `of ${counted(verdicts.length, 'scenario')} about the candidate as a whole ${count('pass')} passed, ${count('fail')} failed, ${count('not-verified')} were not verified, ${count('not-applicable')} do not apply`;
  const rest =
    evidence === undefined
      ? `The requirements are answered by evidence: govstack-check evidence init ${id}`
      : 'Evidence answers the other requirements.';
  return [`No API is published for ${title}; ${tested}.`, rest];
}
