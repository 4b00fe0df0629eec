import { isWithoutApi } from '../model/definition.js';
import type { Report } from '../model/report.js';
import type { Speech } from '../support/words/speech.js';

/** Where the GovSpec has no API: what was tested all the same, and what speaks for the rest. Nothing where it has one. */
export function withoutApiLines(report: Report, speech: Speech): string[] {
  const { buildingBlock, verdicts, evidence } = report;
  if (!isWithoutApi(buildingBlock)) return [];
  const { say } = speech;
  return [
    verdicts.length === 0 ? say('body.noApi') : say('body.noApiTested'),
    ...(verdicts.length === 0 ? [] : [totalsIn(report, speech)]),
    evidence === undefined ? say('body.byEvidence', { id: buildingBlock.id }) : say('body.restByEvidence'),
  ];
}

/** The totals of a run, in the language of the reader. */
export function totalsIn({ totals }: Report, { say }: Speech): string {
  const { pass, fail, error, 'not-verified': open, 'not-applicable': left } = totals;
  return say('terminal.totals', { pass, fail, open, left, errors: say('terminal.errors', { count: error }) });
}
