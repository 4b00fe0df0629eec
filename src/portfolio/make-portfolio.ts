import type { CheckedCandidate, JourneyResult, Portfolio } from '../model/portfolio.js';
import type { UseCase } from '../model/use-case.js';
import { readNamedOnly, readRegistry, readTitles } from '../spec/registry.js';
import type { Environment } from '../support/environment.js';
import { packageVersion } from '../support/package/version.js';
import { assertMayWriteToAll, checkCandidates, type PortfolioRequest, type Writing } from './check-portfolio.js';
import { coverSteps } from './coverage.js';
import type { PortfolioCandidate } from './read-portfolio.js';
import { blockingGaps, summaryOf } from './summary.js';

/** The candidates of a portfolio, what their checks said, and what may be done to them. */
export interface CheckedPortfolio {
  readonly candidates: readonly PortfolioCandidate[];
  readonly checked: readonly CheckedCandidate[];
  readonly writing: Writing;
}

/** Runs the journey of a use case; undefined when it has none. */
export type RunJourney = (
  useCase: UseCase,
  portfolio: CheckedPortfolio,
  environment: Environment,
) => Promise<JourneyResult | undefined>;

/** What a portfolio is asked, and how candidates are checked and journeys run. */
interface WholePortfolioRequest extends PortfolioRequest {
  readonly useCase?: UseCase;
  readonly runJourney: RunJourney;
}

/**
 * Checks a portfolio, and what it makes of a use case where one is named.
 * @throws UserError when a use case cannot be run for a reason that lies in the input.
 */
export async function makePortfolio(request: WholePortfolioRequest, environment: Environment): Promise<Portfolio> {
  const { plan, useCase, runJourney, writing = {} } = request;
  await assertMayWriteToAll(request);
  const startedAt = environment.now().toISOString();
  const checked = await checkCandidates(request, environment);
  const names = { ...(await readTitles()), ...namesOf(plan.candidates) };
  const namedOnly = new Set((await readNamedOnly()).map(({ id }) => id));
  const journey =
    useCase === undefined
      ? undefined
      : await runJourney(useCase, { candidates: plan.candidates, checked, writing }, environment);
  return {
    schema: 'govstack-check/portfolio@1',
    tool: { name: 'govstack-check', version: await packageVersion() },
    name: plan.name,
    startedAt,
    finishedAt: environment.now().toISOString(),
    names,
    candidates: checked.map(summaryOf),
    gaps: blockingGaps(checked),
    ...(useCase === undefined
      ? {}
      : {
          useCase: {
            id: useCase.id,
            code: useCase.code,
            title: useCase.title,
            version: useCase.version,
            steps: coverSteps(useCase, { checked, namedOnly }),
            ...(journey === undefined ? { withoutApi: await stepsWithoutApi(useCase, names) } : { journey }),
          },
        }),
  };
}

function namesOf(candidates: readonly PortfolioCandidate[]): Portfolio['names'] {
  return Object.fromEntries(candidates.map(({ buildingBlock: { id, title } }) => [id, title]));
}

/** The steps of a use case that no journey can play, because a Building Block of theirs has no published API. */
async function stepsWithoutApi({ steps }: UseCase, names: Portfolio['names']): Promise<string[]> {
  const playable = new Set((await readRegistry()).map(({ id }) => id));
  return steps.flatMap(({ id, title, buildingBlocks }) => {
    const missing = buildingBlocks.filter((name) => !playable.has(name));
    return missing.length === 0 ? [] : [`${id} ${title} (${missing.map((name) => names[name] ?? name).join(', ')})`];
  });
}
