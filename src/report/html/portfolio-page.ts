import type { Standing } from '../../model/comparison.js';
import type { CandidateResult, PartState, Portfolio } from '../../model/portfolio.js';
import { type Fit, requirementStatuses } from '../../model/report.js';
import { journeyLine, journeyReasons, partWords, resultWords } from '../portfolio-words.js';
import { speechOf } from '../speech.js';
import { counted, metWords, percent, statusWords } from '../words.js';
import { partsOf } from './charts.js';
import { renderPage } from './page.js';

/** The colour of a result is that of a fit. */
const fits: Readonly<Record<CandidateResult, Fit>> = {
  conforms: 'fit',
  'not-decided': 'not-verified',
  'not-enough-verified': 'not-verified',
  'has-gaps': 'gap',
  incomplete: 'not-verified',
  'not-checked': 'not-verified',
};

const partStandings: Readonly<Record<PartState, Standing>> = {
  covered: 'met',
  'not-verified': 'open',
  gap: 'gap',
  'not-checked': 'open',
  'no-candidate': 'open',
  'no-definition': 'open',
};

/** A portfolio as one HTML file. */
export function renderPortfolioHtml(portfolio: Portfolio): string {
  const { candidates, name } = portfolio;
  return renderPage({
    template: 'portfolio',
    styles: ['tables.css', 'print.css'],
    speech: speechOf('en'),
    title: name,
    data: {
      portfolio,
      rows: [...candidates].sort((a, b) => a.buildingBlock.id.localeCompare(b.buildingBlock.id, 'en')),
      statuses: requirementStatuses,
      words: {
        metWords,
        counted,
        percent,
        statusWords,
        resultWords,
        partWords,
        partStandings,
        fits,
        journeyLine,
        journeyReasons,
        partsOf,
        linkTo,
      },
    },
  });
}

/** From the page of a portfolio to the report of a candidate, whose folder lies beside the page. */
function linkTo(folder: string): string {
  const name = folder.split(/[\\/]/).at(-1) ?? folder;
  return `${encodeURIComponent(name)}/report.html`;
}
