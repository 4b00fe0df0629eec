import type { Portfolio } from '../model/portfolio.js';
import type { DocumentFormats } from './document-formats.js';
import { renderPortfolioHtml } from './portfolio-html.js';
import { renderPortfolioTerminal } from './portfolio-terminal.js';

export const portfolioFormats: DocumentFormats<Portfolio> = {
  terminal: renderPortfolioTerminal,
  files: {
    html: { file: 'portfolio.html', render: renderPortfolioHtml },
    json: { file: 'portfolio.json', render: (portfolio) => `${JSON.stringify(portfolio, null, 1)}\n` },
  },
};
