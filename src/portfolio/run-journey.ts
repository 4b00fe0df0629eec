import path from 'node:path';
import type { Check } from '../model/check.js';
import { isWithoutApi } from '../model/definition.js';
import { type CheckedCandidate, candidateResults, type JourneyResult } from '../model/portfolio.js';
import type { Profile } from '../model/profile.js';
import type { RunInput } from '../model/run.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { UseCase } from '../model/use-case.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';
import type { CheckRequest } from '../pipeline/check-request.js';
import { phrasesOf } from '../pipeline/checks.js';
import { defaultConcurrency } from '../pipeline/concurrency.js';
import { assertMayWrite } from '../pipeline/consent.js';
import { judgesOf } from '../pipeline/judges.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { baseUrls, type CandidateInput, type OpenCandidate, openCandidate } from '../pipeline/open-candidate.js';
import { makePlan } from '../plan/make-plan.js';
import { checkProfile } from '../profile/check-profile.js';
import { cleanUp } from '../run/items/clean-up.js';
import { itemSource } from '../run/items/obtain-item.js';
import { runFeatures } from '../run/runner/run-features.js';
import { handlerOf } from '../run/steps/step-handlers.js';
import type { Environment } from '../support/environment.js';
import { packageRoot } from '../support/package/paths.js';
import { phrasesFile } from '../vocabulary/journey-phrases.js';
import type { Writing } from './check-portfolio.js';
import type { RunJourney } from './make-portfolio.js';
import type { PortfolioCandidate } from './read-portfolio.js';

/** With which checks of the package, and in which environment, a journey is run. */
interface Way {
  readonly checks: readonly Check[];
  readonly environment: Environment;
  readonly writing: Writing;
}

/** @param checks those of the package, whose phrases a journey may use */
export function journeyRunner(checks: readonly Check[]): RunJourney {
  return async (useCase, { candidates, checked, writing }, environment) =>
    runJourney(useCase, choose(candidates, checked), { checks, environment, writing });
}

/**
 * Runs the journey of a use case against the candidates of a portfolio, one for each Building Block: the one with the
 * best result, the first of those that are alike.
 * @returns undefined when the use case has no journey
 */
async function runJourney({ journey }: UseCase, chosen: Chosen, way: Way): Promise<JourneyResult | undefined> {
  if (journey === undefined) return undefined;
  const open = await openAll(chosen, way);
  try {
    const [first] = open;
    if (first === undefined) return nobody;
    const folder = path.join(packageRoot, 'features', 'use-cases');
    const files = [journey.feature, phrasesFile];
    const inputs = open.map(({ input }) => asRun(input, { folder, files }));
    const partners = new Map(inputs.map((input) => [input.catalogue.buildingBlock.id, input]));
    const { results } = await runFeatures(
      { ...asRun(first.input, { folder, files }), partners },
      { handlerOf, itemSource, cleanUp },
    );
    return resultOf(results, chosen);
  } finally {
    await Promise.all(open.map(({ close }) => close()));
  }
}

type Chosen = ReadonlyMap<string, PortfolioCandidate>;

function choose(candidates: readonly PortfolioCandidate[], checked: readonly CheckedCandidate[]): Chosen {
  const chosen = new Map<string, PortfolioCandidate>();
  const byResult = candidateResults.flatMap((result) => checked.filter((candidate) => candidate.result === result));
  for (const { name, buildingBlock, report } of byResult) {
    const candidate = candidates.find((one) => one.name === name && one.buildingBlock.id === buildingBlock.id);
    if (candidate === undefined || report === undefined || chosen.has(buildingBlock.id)) continue;
    if (isWithoutApi(report.buildingBlock)) continue;
    chosen.set(buildingBlock.id, candidate);
  }
  return chosen;
}

/** All or none: what was opened is closed again when one cannot be. */
async function openAll(chosen: Chosen, way: Way): Promise<OpenCandidate[]> {
  const runId = way.environment.newRunId();
  const open: OpenCandidate[] = [];
  try {
    for (const [buildingBlock, candidate] of chosen) {
      const request = {
        buildingBlock,
        profile: withSpareItems(await candidate.profile()),
        concurrency: defaultConcurrency,
        ...way.writing,
      };
      open.push(await openForJourney(request, runId, way));
    }
    return open;
  } catch (error) {
    await Promise.all(open.map(({ close }) => close()));
    throw error;
  }
}

/**
 * Opens a candidate as `check` does, for a journey that asks several. Nothing is sent yet.
 * @throws UserError when the profile does not fit the Building Block, or nobody can listen for its calls.
 */
async function openForJourney(
  request: Pick<CheckRequest, 'buildingBlock' | 'profile' | 'concurrency' | keyof Writing>,
  runId: string,
  { checks, environment }: Way,
): Promise<OpenCandidate> {
  const { catalogue } = await loadCatalogue({ buildingBlock: request.buildingBlock, allowExternalRefs: false });
  checkProfile(request.profile, catalogue);
  assertMayWrite(request);
  const plan = makePlan(catalogue, {
    objects: request.profile.objects,
    operations: request.profile.operations,
    checks,
  });
  const urls = baseUrls(request.profile, catalogue);
  const phrases = phrasesOf(checks);
  const judges = judgesOf(catalogue, request.profile);
  return openCandidate({ request, catalogue, plan, ...judges, phrases, urls, runId }, environment);
}

/**
 * Items that can be used only once are taken from the end of the lists of a profile. The check before has taken those at
 * the end; the second of a list comes last in its turn, so it is the one that is left.
 */
function withSpareItems(profile: Profile): Profile {
  const existing = Object.entries(profile.existing).map(([name, [first, second, ...others]]) => {
    const list = [first, ...others, second].filter((item) => item !== undefined);
    return [name, list] as const;
  });
  return { ...profile, existing: Object.fromEntries(existing) };
}

function asRun(input: CandidateInput, { folder, files }: { folder: string; files: readonly string[] }): RunInput {
  return {
    ...input,
    featuresFolder: folder,
    featureFiles: files,
    commonFeatures: [],
    tags: '',
    concurrency: defaultConcurrency,
    onProgress: () => undefined,
  };
}

const nobody: JourneyResult = {
  title: '',
  candidates: {},
  finding: { outcome: 'not-verified', reason: 'no candidate of the portfolio could be checked' },
  exchanges: [],
};

function resultOf([result]: readonly ScenarioResult[], chosen: Chosen): JourneyResult {
  if (result === undefined) return nobody;
  const { title, finding, stoppedAt } = result;
  return {
    title,
    candidates: Object.fromEntries([...chosen].map(([id, { name }]) => [id, name])),
    finding,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    exchanges: exchangesInOrder(result),
  };
}
