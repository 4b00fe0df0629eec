import { defineFormat } from '../../model/format.js';
import { renderComparisonHtml } from '../html/comparison-page.js';
import { renderPortfolioHtml } from '../html/portfolio-page.js';
import { renderFitGapHtml, renderHtml } from '../html/report-page.js';

/** One page that needs no other file. */
export const format = defineFormat({
  extension: 'html',
  render: {
    report: renderHtml,
    'fit-gap': renderFitGapHtml,
    comparison: renderComparisonHtml,
    portfolio: renderPortfolioHtml,
  },
});
