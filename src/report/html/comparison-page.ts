import type { ComparedKind, Comparison } from '../../model/comparison.js';
import { changeWords, standingMarks, stateWords } from '../comparison-words.js';
import { conclusionWords } from '../conclusion-names.js';
import { speechOf } from '../speech.js';
import { metWords, percent } from '../words.js';
import { renderPage } from './page.js';

const titles: Readonly<Record<ComparedKind, string>> = {
  requirement: 'Requirements',
  operation: 'Operations',
  scenario: 'Scenarios that changed',
};

/** A comparison as one HTML file: every row by every report. */
export function renderComparisonHtml(comparison: Comparison): string {
  const { buildingBlock, reports, rows } = comparison;
  const sections = (Object.keys(titles) as ComparedKind[])
    .map((kind) => ({ kind, title: titles[kind], rows: rows.filter((row) => row.kind === kind) }))
    .filter((section) => section.rows.length > 0);
  const names = [...new Set(reports.map(({ label }) => label))].join(', ');
  return renderPage({
    template: 'comparison',
    styles: ['tables.css', 'print.css'],
    speech: speechOf('en'),
    title: `${buildingBlock.title} ${buildingBlock.govspec}: ${names}`,
    data: {
      comparison,
      sections,
      words: { conclusionWords, metWords, percent, changeWords, standingMarks, stateWords },
    },
  });
}
