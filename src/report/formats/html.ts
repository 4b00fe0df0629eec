import { defineFormat } from '../../model/format.js';
import { renderComparisonHtml } from '../html/comparison-page.js';
import { renderPortfolioHtml } from '../html/portfolio-page.js';
import { fitGapHtmlParts, htmlParts } from '../html/report-page.js';

/** One page that needs no other file. */
export const format = defineFormat({
  extension: 'html',
  render: {
    report: (report, options) => ({ parts: htmlParts(report, options) }),
    'fit-gap': (report, options) => ({ parts: fitGapHtmlParts(report, options) }),
    comparison: renderComparisonHtml,
    portfolio: renderPortfolioHtml,
  },
});
