import { defineFormat } from '../../model/format.js';
import { renderComparisonHtml } from '../comparison-html.js';
import { renderHtml } from '../html.js';
import { renderPortfolioHtml } from '../portfolio-html.js';

/** One page that needs no other file. */
export const format = defineFormat({
  extension: 'html',
  render: {
    report: renderHtml,
    'fit-gap': renderHtml,
    comparison: renderComparisonHtml,
    portfolio: renderPortfolioHtml,
  },
});
