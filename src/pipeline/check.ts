import { makeVerdicts } from '../judge/verdicts.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import { isWithoutApi } from '../model/definition.js';
import type { Plan } from '../model/plan.js';
import type { RunInput } from '../model/run.js';
import type { RunOutput } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { VerdictKinds } from '../model/verdict-kind.js';
import { makePlanInSteps } from '../plan/make-plan.js';
import { checkProfile } from '../profile/check-profile.js';
import { curlCommand } from '../run/http/curl.js';
import { cleanUp } from '../run/items/clean-up.js';
import { itemSource } from '../run/items/obtain-item.js';
import { runFeatures } from '../run/runner/run-features.js';
import { handlerOf } from '../run/steps/step-handlers.js';
import { collectAfterStage, letYoungGrow } from '../support/collect-garbage.js';
import { type Environment, pauseFor } from '../support/environment.js';
import { mapValues } from '../support/map-values.js';
import { packedVerdicts } from '../support/packed-evidence.js';
import type { CheckRequest, CheckResult } from './check-request.js';
import type { Features } from './chosen-features.js';
import { citedClauses } from './cited-clauses.js';
import { assertMayWrite } from './consent.js';
import { judgesOf } from './judges.js';
import { loadCatalogue } from './load-catalogue.js';
import type { LoadedDefinition } from './loaded-definition.js';
import { makeAttestedReport, makeReport, requirementsFor } from './make-report.js';
import { maskMessages, verdictMasker } from './mask-results.js';
import { baseUrls } from './open-candidate.js';
import { leftOutOf, type PlannedRun, type Planning, planRun } from './plan-run.js';
import { rememberPlan } from './remember-plan.js';
import { type CandidateRun, type RunOrder, replayShard, runCandidate } from './run-candidate.js';
import { runShards, type ShardedRun } from './run-shards.js';
import { noSuchScenario, restsOnAnswers } from './selected-scenarios.js';

/** Checks a candidate; with a definition that was loaded before, where there is one. */
type Checker = (request: CheckRequest, environment: Environment, loaded?: LoadedDefinition) => Promise<CheckResult>;

const planOnce = rememberPlan(makePlanInSteps);

/** @param bundled the checks of the package */
export function checkWith(bundled: readonly Check[]): Checker {
  return (request, environment, loaded) => check(bundled, request, { environment, loaded });
}

/**
 * The whole job: load, catalogue, plan, features, run, judge, score, report.
 * @throws UserError when the input is unusable or the candidate cannot be reached at all.
 */
async function check(
  bundled: readonly Check[],
  request: CheckRequest,
  { environment, loaded }: { readonly environment: Environment; readonly loaded: LoadedDefinition | undefined },
): Promise<CheckResult> {
  const { catalogue, documents } = loaded ?? (await loadCatalogue(request));
  checkProfile(request.profile, catalogue);
  if (!isWithoutApi(catalogue)) assertMayWrite(request);
  if (restsOnAnswers(request, catalogue))
    return { report: await makeAttestedReport(request, catalogue, environment), messages: '' };
  const makePlan = loaded === undefined ? makePlanInSteps : planOnce;
  const urls = baseUrls(request.profile, catalogue);
  const begun = {
    startedAt: request.begun?.startedAt ?? environment.now(),
    runId: request.begun?.runId ?? environment.newRunId(),
  };
  const about = { request, catalogue, documents, urls, ...begun };
  const judged = await askAndJudge(bundled, about, { makePlan, environment });
  collectAfterStage();
  const { verdicts, mask, stoppedBy, items, ended, edited, leftOut, messages } = judged;
  const facts = {
    request,
    catalogue: { ...catalogue, requirements: requirementsFor(request, catalogue) },
    urls: mapValues(urls, mask),
    run: {
      ...(stoppedBy === undefined ? {} : { stoppedBy: mask(stoppedBy) }),
      ...(items === undefined ? {} : { items }),
      ...(leftOut === undefined ? {} : { leftOut }),
    },
    ...begun,
    finishedAt: ended?.at ?? environment.now(),
    ...(ended === undefined ? {} : { recording: ended.sha256 }),
    edited,
    clauses: citedClauses(verdicts, catalogue, documents),
  };
  return { report: await makeReport(facts, verdicts), messages };
}

/** What a report says of a run. Its plan, its features and its results are let go of by then. */
interface JudgedRun
  extends Pick<RunOutput, 'mask' | 'stoppedBy' | 'items' | 'messages'>,
    Pick<CandidateRun, 'ended'>,
    Pick<Plan, 'leftOut'> {
  readonly verdicts: readonly Verdict[];
  readonly edited: Features['edited'];
}

/** What is known of a run before it is planned. */
type AboutRun = Pick<RunOrder, 'request' | 'catalogue' | 'documents' | 'urls' | 'startedAt' | 'runId'>;

async function askAndJudge(
  bundled: readonly Check[],
  about: AboutRun,
  { makePlan, environment }: Pick<Planning, 'makePlan'> & { readonly environment: Environment },
): Promise<JudgedRun> {
  const { request, catalogue } = about;
  const planned = await planRun(bundled, request, { catalogue, makePlan, pause: pauseFor(environment) });
  const order = { ...about, ...planned, ...judgesOf(catalogue, request.profile), run: runChosenFeatures };
  const { run, ended = request.begun?.ended } = await askOrReplay(order, environment);
  refuseEmptySelection(request, run);
  collectAfterStage();
  letYoungGrow();
  const verdicts = verdictsOf(run, { request, catalogue, ...planned });
  const { mask, stoppedBy, items } = run;
  return {
    verdicts,
    mask,
    messages: maskMessages(run),
    edited: planned.features.edited,
    ...leftOutOf(planned.plan),
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
    ...(items === undefined ? {} : { items }),
    ...(ended === undefined ? {} : { ended }),
  };
}

/** What was asked of a candidate, as far as its verdicts depend on it. */
type Asked = Pick<PlannedRun, 'checks' | 'plan' | 'features'> & {
  readonly request: CheckRequest;
  readonly catalogue: Catalogue;
};

function verdictsOf(run: RunOutput, { request, catalogue, checks, plan, features }: Asked): Verdict[] {
  const { results, lost, recorded, unbegun = new Map<string, string>() } = run;
  const ofOperations = [...unbegun].flatMap(([file, why]): (readonly [string, string])[] => {
    const operation = features.operations.get(file);
    return operation === undefined ? [] : [[operation, why]];
  });
  const asked = { catalogue, plan, checks, profile: request.profile, unbegun: new Map(ofOperations) };
  const masked = verdictMasker(run.mask);
  const verdicts: Verdict[] = [];
  const kinds = new VerdictKinds();
  for (const judged of makeVerdicts({ ...asked, results, lost, recorded, repeat: curlCommand }))
    verdicts.push(...packedVerdicts(withCustom(judged.map(masked), features), kinds));
  return verdicts;
}

/** @throws UserError when tags were given and no scenario has them. A shard may have none of what is chosen. */
function refuseEmptySelection({ tags, shard }: CheckRequest, { results, stoppedBy }: RunOutput): void {
  if (tags === '' || shard !== undefined || results.length > 0 || stoppedBy !== undefined) return;
  throw noSuchScenario(tags);
}

/** Asks the candidate, or replays what shards of a run have recorded of it. */
async function askOrReplay(order: RunOrder, environment: Environment): Promise<CandidateRun> {
  const { features, request } = order;
  const shards = request.begun?.shards;
  if (shards === undefined) return runCandidate(order, environment);
  const replayOne: ShardedRun['replay'] = (begun, elsewhere) => replayShard(order, { begun, elsewhere }, environment);
  return { run: await runShards({ shards, features, replay: replayOne }) };
}

function runChosenFeatures(input: RunInput): Promise<RunOutput> {
  return runFeatures(input, { handlerOf, itemSource, cleanUp });
}

/** Says of which verdicts the scenario is no part of the rule set. Every scenario of that has an id. */
function withCustom(verdicts: readonly Verdict[], { custom }: Features): Verdict[] {
  return verdicts.map((verdict) => {
    const known = custom.get(verdict.id) ?? (verdict.id.endsWith(`.feature:${verdict.title}`) ? 'added' : undefined);
    return known === undefined ? verdict : { ...verdict, custom: known };
  });
}
