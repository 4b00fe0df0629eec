import { makeVerdicts } from '../judge/verdicts.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import { isWithoutApi } from '../model/definition.js';
import { defaultDepth } from '../model/depth.js';
import { atDepth } from '../model/plan.js';
import type { RunInput } from '../model/run.js';
import type { RunOutput } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { checkProfile } from '../profile/check-profile.js';
import { curlCommand } from '../run/http/curl.js';
import { itemSource } from '../run/items/obtain-item.js';
import { runFeatures } from '../run/runner/run-features.js';
import { handlerOf } from '../run/steps/step-handlers.js';
import type { Environment } from '../support/environment.js';
import { mapValues } from '../support/map-values.js';
import type { CheckRequest, CheckResult } from './check-request.js';
import { allChecks, phrasesOf } from './checks.js';
import { chooseFeatures } from './choose-features.js';
import type { Features } from './chosen-features.js';
import { judgesOf } from './judges.js';
import { loadCatalogue } from './load-catalogue.js';
import type { LoadedDefinition } from './loaded-definition.js';
import { makeAttestedReport, makeReport, requirementsFor } from './make-report.js';
import { maskMessages, maskVerdicts } from './mask-results.js';
import { baseUrls } from './open-candidate.js';
import { planOnce } from './plan-once.js';
import { runCandidate } from './run-candidate.js';

/** Checks a candidate; with a definition that was loaded before, where there is one. */
type Checker = (request: CheckRequest, environment: Environment, loaded?: LoadedDefinition) => Promise<CheckResult>;

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
  if (restsOnAnswers(request, catalogue))
    return { report: await makeAttestedReport(request, catalogue, environment), messages: '' };
  const requirements = requirementsFor(request, catalogue);
  const depth = request.depth === 'quick' ? defaultDepth : request.depth;
  const checks = allChecks(bundled, request.plugins);
  const whole = planOnce(catalogue, {
    seed: request.seed,
    checks,
    objects: request.profile.objects,
    operations: request.profile.operations,
    depth,
  });
  const plan = atDepth(whole, request.depth);
  const features = await chooseFeatures(request, catalogue, whole);
  const phrases = phrasesOf(checks);
  const urls = baseUrls(request.profile, catalogue);
  const { begun } = request;
  const startedAt = begun?.startedAt ?? environment.now();
  const runId = begun?.runId ?? environment.newRunId();
  const judges = judgesOf(catalogue, request.profile);
  const order = { request, catalogue, documents, plan, checks, phrases, features, ...judges };
  const { run, ended = begun?.ended } = await runCandidate(
    { ...order, urls, runId, startedAt, run: playFeatures },
    environment,
  );
  const judged = makeVerdicts({
    catalogue,
    plan,
    checks,
    profile: request.profile,
    results: run.results,
    lost: run.lost,
    recorded: run.recorded,
    repeat: curlCommand,
  });
  const verdicts = withCustom(maskVerdicts(judged, run.mask), features);
  const { mask, stoppedBy } = run;
  const facts = {
    request,
    catalogue: { ...catalogue, requirements },
    urls: mapValues(urls, mask),
    run: stoppedBy === undefined ? {} : { stoppedBy: mask(stoppedBy) },
    runId,
    startedAt,
    finishedAt: ended?.at ?? environment.now(),
    ...(ended === undefined ? {} : { recording: ended.sha256 }),
    edited: features.edited,
  };
  return { report: await makeReport(facts, verdicts), messages: maskMessages(run) };
}

function playFeatures(input: RunInput): Promise<RunOutput> {
  return runFeatures(input, { handlerOf, itemSource });
}

/** Where the GovSpec has no API, evidence is enough: without a URL nothing is sent. */
function restsOnAnswers({ profile, evidence }: CheckRequest, catalogue: Catalogue): boolean {
  return isWithoutApi(catalogue) && profile.url === undefined && evidence !== undefined;
}

/** Says of which verdicts the scenario is no part of the rule set. Every scenario of that has an id. */
function withCustom(verdicts: readonly Verdict[], { custom }: Features): Verdict[] {
  return verdicts.map((verdict) => {
    const known = custom.get(verdict.id) ?? (verdict.id.endsWith(`.feature:${verdict.title}`) ? 'added' : undefined);
    return known === undefined ? verdict : { ...verdict, custom: known };
  });
}
