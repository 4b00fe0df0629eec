import type { Standing } from '../../model/comparison.js';
import type { FormatOptions } from '../../model/format.js';
import type { CandidateResult, CandidateSummary, PartState, Portfolio, UseCaseResult } from '../../model/portfolio.js';
import { type Fit, requirementStatuses } from '../../model/report.js';
import { journeyIn, portfolioSentence, resultIn, setIn } from '../portfolio-words.js';
import { speechOf } from '../speech.js';
import { portfolioIn } from '../spoken-documents.js';
import { percent } from '../words.js';
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
export function renderPortfolioHtml(
  written: Portfolio,
  { language = 'en' }: Pick<FormatOptions, 'language'> = {},
): string {
  const speech = speechOf(language);
  const portfolio = portfolioIn(written, { language, isolated: speech.direction === 'rtl' });
  const { candidates, name, names, useCase } = portfolio;
  const rows = [...candidates].sort((a, b) => a.buildingBlock.id.localeCompare(b.buildingBlock.id, 'en'));
  return renderPage({
    template: 'portfolio',
    styles: ['tables.css', 'print.css'],
    speech,
    title: name,
    data: {
      portfolio,
      rows: rows.map((candidate) => ({ ...candidate, steps: stepsOf(candidate, useCase) })),
      sentence: portfolioSentence(
        candidates.map(({ result }) => result),
        speech,
      ),
      statuses: requirementStatuses,
      journey: useCase === undefined ? undefined : journeyIn(useCase, names, speech),
      words: {
        percent,
        partStandings,
        fits,
        partsOf,
        linkTo,
        blockOf: (id: string) => names[id] ?? id,
        setOf: (set: string) => setIn(set, names, speech),
        resultOf: (result: CandidateResult) => resultIn(result, speech),
      },
    },
  });
}

/** The steps of the use case that a candidate carries, and how far. */
function stepsOf({ name, buildingBlock }: CandidateSummary, useCase: UseCaseResult | undefined) {
  return (useCase?.steps ?? []).flatMap(({ id, title, parts }) => {
    const own = parts.find((part) => part.candidate === name && part.buildingBlock === buildingBlock.id);
    return own === undefined ? [] : [{ id, title, state: own.state }];
  });
}

/** From the page of a portfolio to the report of a candidate, whose folder lies beside the page. */
function linkTo(folder: string): string {
  const name = folder.split(/[\\/]/).at(-1) ?? folder;
  return `${encodeURIComponent(name)}/report.html`;
}
