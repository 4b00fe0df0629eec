import type { Comparison } from '../model/comparison.js';
import { renderComparisonCsv } from './comparison-csv.js';
import { renderComparisonHtml } from './comparison-html.js';
import { renderComparisonTerminal } from './comparison-terminal.js';
import type { DocumentFormats } from './document-formats.js';

export const comparisonFormats: DocumentFormats<Comparison> = {
  terminal: renderComparisonTerminal,
  files: {
    html: { file: 'comparison.html', render: renderComparisonHtml },
    csv: { file: 'comparison.csv', render: renderComparisonCsv },
  },
};
