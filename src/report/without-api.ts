import { isWithoutApi } from '../model/definition.js';
import type { Report } from '../model/report.js';
import { totalWords } from './words.js';

/** Where the GovSpec has no API: what was tested all the same, and what speaks for the rest. Nothing where it has one. */
export function withoutApiLines({ buildingBlock, verdicts, totals, evidence }: Report): string[] {
  if (!isWithoutApi(buildingBlock)) return [];
  return [
    `The GovSpec has no API; ${verdicts.length === 0 ? 'nothing was sent to the candidate.' : 'the candidate was tested as a whole.'}`,
    ...(verdicts.length === 0 ? [] : [totalWords(totals)]),
    evidence === undefined
      ? `The requirements are answered by evidence: govstack-check evidence init ${buildingBlock.id}`
      : 'Evidence answers the other requirements.',
  ];
}
