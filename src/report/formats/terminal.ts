import { Chalk } from 'chalk';
import { defineFormat, type FormatOptions } from '../../model/format.js';
import type { Report } from '../../model/report.js';
import { renderComparisonTerminal } from '../comparison-terminal.js';
import { renderFitGap } from '../fit-gap-terminal.js';
import { forTerminal } from '../plain-texts.js';
import { renderPortfolioTerminal } from '../portfolio-terminal.js';
import { reportIn } from '../spoken-report.js';
import { terminalBody } from '../terminal.js';
import { terminalBrief, terminalEnd } from '../terminal-end.js';

/** For a person at a terminal: the figures, and what does not conform. */
export const format = defineFormat({
  render: {
    report: (report, options) => reportText(forTerminal(spoken(report, options)), options),
    'fit-gap': (fitGap, options) => renderFitGap(forTerminal(spoken(fitGap, options)), options),
    comparison: (comparison, options) => renderComparisonTerminal(forTerminal(comparison), options),
    portfolio: (portfolio, options) => renderPortfolioTerminal(forTerminal(portfolio), options),
  },
});

function spoken(report: Report, { language = 'en' }: FormatOptions): Report {
  return reportIn(report, { language, isolated: false });
}

/** The report ends, where the eye is, with what it comes to and what to do next. */
function reportText(report: Report, options: FormatOptions): string {
  const paper = { ...options, chalk: new Chalk({ level: options.color ? 1 : 0 }) };
  if (options.brief === true) return terminalBrief(report, paper);
  return [...terminalBody(report, paper), ...terminalEnd(report, paper)].join('\n');
}
