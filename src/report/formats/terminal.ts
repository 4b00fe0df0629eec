import { defineFormat } from '../../model/format.js';
import { renderComparisonTerminal } from '../comparison-terminal.js';
import { renderFitGap } from '../fit-gap-terminal.js';
import { forTerminal } from '../plain-texts.js';
import { renderPortfolioTerminal } from '../portfolio-terminal.js';
import { renderTerminal } from '../terminal.js';

/** For a person at a terminal: the figures, and what does not conform. */
export const format = defineFormat({
  render: {
    report: (report, options) => renderTerminal(forTerminal(report), options),
    'fit-gap': (fitGap, options) => renderFitGap(forTerminal(fitGap), options),
    comparison: (comparison, options) => renderComparisonTerminal(forTerminal(comparison), options),
    portfolio: (portfolio, options) => renderPortfolioTerminal(forTerminal(portfolio), options),
  },
});
