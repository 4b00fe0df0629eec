import type { ComparedCell, ComparedKind, Comparison } from '../../model/comparison.js';
import type { FormatOptions } from '../../model/format.js';
import { standingMarks, stateIn } from '../comparison-words.js';
import { resultIn } from '../regime-words.js';
import { speechOf } from '../speech.js';
import { comparisonIn } from '../spoken-documents.js';
import { percent } from '../words.js';
import { renderPage } from './page.js';

/** What is compared, in the order of the page. */
const kinds: readonly ComparedKind[] = ['requirement', 'operation', 'scenario'];

/** A comparison as one HTML file: every row by every report. */
export function renderComparisonHtml(
  written: Comparison,
  { language = 'en' }: Pick<FormatOptions, 'language'> = {},
): string {
  const speech = speechOf(language);
  const comparison = comparisonIn(written, { language, isolated: speech.direction === 'rtl' });
  const { buildingBlock, reports, rows } = comparison;
  const stateOf = (kind: ComparedKind, cell: ComparedCell): string => stateIn(kind, cell, speech);
  const sections = kinds
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((section) => section.rows.length > 0);
  const names = [...new Set(reports.map(({ label }) => label))].join(', ');
  return renderPage({
    template: 'comparison',
    styles: ['tables.css', 'print.css'],
    speech,
    title: `${buildingBlock.title} ${buildingBlock.govspec}: ${names}`,
    data: { comparison, sections, percent, standingMarks, stateOf, resultOf: resultIn, speech },
  });
}
