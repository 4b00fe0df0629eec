import type { Report } from '../model/report.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { regimeTitle } from './regime-lines.js';
import type { Sheet } from './sheet.js';

/** Whom the report is about, and what it comes to. */
export function summarySheet(report: Report): Sheet {
  const { candidate, buildingBlock, conclusion, run, regime, score, tool } = report;
  return {
    title: 'Summary',
    head: ['about', 'value'],
    rows: [
      ['candidate', [candidate.name, candidate.version ?? ''].join(' ').trim()],
      ['Building Block', `${buildingBlock.title} ${buildingBlock.govspec}`],
      ['result', conclusionWords[conclusion.word]],
      ['in a sentence', conclusionSentence(report)],
      ['rules', regimeTitle(regime)],
      ['score (mean over operations)', score.value ?? 'none'],
      ['coverage', score.coverage ?? 'none'],
      ['run', run.startedAt],
      ['depth', run.depth],
      ['seed', run.seed],
      ['program', `${tool.name} ${tool.version}`],
    ],
  };
}
