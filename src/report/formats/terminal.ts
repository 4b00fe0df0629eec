import { defineFormat } from '../../model/format.js';
import { renderComparisonTerminal } from '../comparison-terminal.js';
import { renderFitGap } from '../fit-gap-terminal.js';
import { renderPortfolioTerminal } from '../portfolio-terminal.js';
import { renderTerminal } from '../terminal.js';

/** For a person at a terminal: the figures, and what does not conform. */
export const format = defineFormat({
  render: {
    report: renderTerminal,
    'fit-gap': renderFitGap,
    comparison: renderComparisonTerminal,
    portfolio: renderPortfolioTerminal,
  },
});
