import type { Standing } from '../../model/comparison.js';
import type { FormatOptions } from '../../model/format.js';
import type {
  CandidateResult,
  CandidateSummary,
  JourneyResult,
  PartState,
  Portfolio,
  UseCaseResult,
} from '../../model/portfolio.js';
import { type Fit, requirementStatuses } from '../../model/report.js';
import type { Speech } from '../../support/words/speech.js';
import { journeyReasons } from '../portfolio-words.js';
import { speechOf } from '../speech.js';
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
  portfolio: Portfolio,
  { language = 'en' }: Pick<FormatOptions, 'language'> = {},
): string {
  const { candidates, name, useCase } = portfolio;
  const speech = speechOf(language);
  const rows = [...candidates].sort((a, b) => a.buildingBlock.id.localeCompare(b.buildingBlock.id, 'en'));
  return renderPage({
    template: 'portfolio',
    styles: ['tables.css', 'print.css'],
    speech,
    title: name,
    data: {
      portfolio,
      rows: rows.map((candidate) => ({ ...candidate, steps: stepsOf(candidate, useCase) })),
      statuses: requirementStatuses,
      journey: useCase === undefined ? undefined : journeyView(useCase, speech),
      words: {
        percent,
        partStandings,
        fits,
        partsOf,
        linkTo,
        resultOf: (result: CandidateResult) => resultIn(result, speech),
      },
    },
  });
}

function resultIn(result: CandidateResult, { say }: Speech): string {
  return say(result === 'not-checked' ? 'portfolio.not-checked' : `conclusion.${result}`);
}

/** The steps of the use case that a candidate carries, and how far. */
function stepsOf({ name, buildingBlock }: CandidateSummary, useCase: UseCaseResult | undefined) {
  return (useCase?.steps ?? []).flatMap(({ id, title, parts }) => {
    const own = parts.find((part) => part.candidate === name && part.buildingBlock === buildingBlock.id);
    return own === undefined ? [] : [{ id, title, state: own.state }];
  });
}

const outcomes = { pass: 'journey.pass', fail: 'journey.fail' } as const;

/** How the journey ended, or why none is run. */
function journeyView({ journey, withoutApi = [] }: UseCaseResult, { say }: Speech) {
  if (journey !== undefined)
    return { line: endOf(journey, say), reasons: journeyReasons(journey), exchanges: journey.exchanges };
  const why =
    withoutApi.length === 0 ? say('journey.undocumented') : say('journey.withoutApi', { steps: withoutApi.join(', ') });
  return { line: say('journey.none'), reasons: [why], exchanges: [] };
}

function endOf({ finding: { outcome }, stoppedAt }: JourneyResult, say: Speech['say']): string {
  const how = say(outcome === 'pass' || outcome === 'fail' ? outcomes[outcome] : 'journey.open');
  if (outcome === 'pass' || stoppedAt === undefined) return how;
  const { buildingBlock, part, text } = stoppedAt;
  return `${how} ${say('journey.at', { block: buildingBlock, part, text })}`;
}

/** From the page of a portfolio to the report of a candidate, whose folder lies beside the page. */
function linkTo(folder: string): string {
  const name = folder.split(/[\\/]/).at(-1) ?? folder;
  return `${encodeURIComponent(name)}/report.html`;
}
