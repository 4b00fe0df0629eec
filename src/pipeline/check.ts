import { checkEvidence } from '../evidence/check-evidence.js';
import { makeVerdicts } from '../judge/verdicts.js';
import type { Catalogue } from '../model/catalogue.js';
import type { JsonObject } from '../model/json.js';
import { atDepth } from '../model/plan.js';
import { defaultRegime } from '../model/regime.js';
import type { Report } from '../model/report.js';
import type { Requirement } from '../model/requirement.js';
import { isRuleId } from '../model/rule-ids.generated.js';
import type { RunOutput } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { applyOverlay } from '../overlay/apply-overlay.js';
import { checkProfile } from '../profile/check-profile.js';
import { curlCommand } from '../run/http/curl.js';
import { runFeatures } from '../run/runner/run-features.js';
import { conclude } from '../score/conclusion.js';
import { judgeByRegime } from '../score/regimes/index.js';
import { scoreAll } from '../score/score.js';
import type { Environment } from '../support/environment.js';
import { packageVersion } from '../support/package/version.js';
import { type CheckRequest, type CheckResult, defaultDepth } from './check-request.js';
import { allChecks, phrasesOf, planFor } from './checks.js';
import { chooseFeatures, type Features, listCommonFeatures, tagsFor } from './choose-features.js';
import { assertCheckable, basePathsOf } from './first-look.js';
import { evidenceFacts, overlayFacts } from './fit-gap.js';
import { type LoadedDefinition, loadCatalogue } from './load-catalogue.js';
import { assertReachable, baseUrls, type CandidateFacts, openCandidate } from './open-candidate.js';

/**
 * The whole job: load, catalogue, plan, features, run, judge, score, report.
 * @param loaded the definition, where it was loaded before
 * @throws UserError when the input is unusable or the candidate cannot be reached at all.
 */
export async function check(
  request: CheckRequest,
  environment: Environment,
  loaded?: LoadedDefinition,
): Promise<CheckResult> {
  const { catalogue, documents } = loaded ?? (await loadCatalogue(request));
  checkProfile(request.profile, catalogue);
  const requirements = requirementsFor(request, catalogue);
  const depth = request.depth === 'quick' ? defaultDepth : request.depth;
  const whole = planFor(catalogue, { ...request, objects: request.profile.objects, depth });
  const plan = atDepth(whole, request.depth);
  const features = await chooseFeatures(request, catalogue, whole);
  const phrases = phrasesOf(allChecks(request.plugins));
  const urls = baseUrls(request.profile, catalogue);
  const startedAt = environment.now();
  const runId = environment.newRunId();
  const run = await runAll({ request, catalogue, documents, plan, phrases, features, urls, runId }, environment);
  const verdicts = makeVerdicts({
    catalogue,
    plan,
    profile: request.profile,
    results: run.results,
    lost: run.lost,
    repeat: curlCommand,
  });
  const facts = {
    request,
    catalogue: { ...catalogue, requirements },
    urls,
    run,
    runId,
    startedAt,
    finishedAt: environment.now(),
    edited: features.edited,
  };
  return { report: await makeReport(facts, verdicts), messages: run.messages };
}

/** What is asked, with what an overlay changes; looked at before the run, so that a mistake costs none. */
function requirementsFor({ overlay, evidence, profile }: CheckRequest, catalogue: Catalogue): readonly Requirement[] {
  const { buildingBlock } = catalogue;
  const requirements =
    overlay === undefined ? catalogue.requirements : applyOverlay(catalogue.requirements, overlay, buildingBlock);
  if (evidence !== undefined) {
    const candidate = profile.candidate.name;
    checkEvidence(evidence, { candidate, buildingBlock: buildingBlock.id, requirements });
  }
  return requirements;
}

interface RunFacts extends CandidateFacts {
  readonly request: CheckRequest;
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly features: Features;
}

async function runAll(facts: RunFacts, environment: Environment): Promise<RunOutput> {
  const { request, features } = facts;
  const candidate = await openCandidate(facts, environment);
  try {
    const look = { ...candidate.input, basePaths: basePathsOf(facts.documents) };
    const checkable = request.continueRegardless === true ? undefined : assertCheckable(look);
    checkable?.catch(() => undefined);
    await assertReachable(candidate.input.transport, Object.values(facts.urls));
    await checkable;
    return await runFeatures({
      ...candidate.input,
      featuresFolder: features.folder,
      featureFiles: features.files,
      commonFeatures: await listCommonFeatures(),
      tags: tagsFor(request),
      concurrency: request.concurrency,
      ...(request.messages === undefined ? {} : { messages: request.messages }),
      onProgress: request.onProgress,
    });
  } finally {
    await candidate.close();
  }
}

interface ReportFacts {
  readonly request: CheckRequest;
  readonly catalogue: Catalogue;
  readonly urls: Readonly<Record<string, string>>;
  readonly run: RunOutput;
  readonly runId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly edited: readonly string[];
}

/** The words of the checks that plugins brought, so that a report can be read without the plugin. */
function pluginChecks({ plugins = [] }: CheckRequest): Pick<Report, 'pluginChecks'> {
  const brought = allChecks(plugins).filter(({ rule }) => !isRuleId(rule));
  return brought.length === 0 ? {} : { pluginChecks: brought.map(({ rule, title, asks }) => ({ rule, title, asks })) };
}

async function makeReport(facts: ReportFacts, verdicts: readonly Verdict[]): Promise<Report> {
  const { request, catalogue, urls, run } = facts;
  const { evidence, overlay, regime = defaultRegime } = request;
  const today = facts.startedAt.toISOString().slice(0, 10);
  const scored = scoreAll(catalogue, verdicts, { answers: evidence?.answers ?? [], today });
  const complete = run.stoppedBy === undefined;
  const judged = { ...scored, verdicts, complete, regime: judgeByRegime(regime, { ...scored, complete }) };
  const { minCoverage } = request;
  return {
    schema: 'govstack-check/report@1',
    tool: { name: 'govstack-check', version: await packageVersion() },
    run: {
      id: facts.runId,
      seed: request.seed,
      depth: request.depth,
      startedAt: facts.startedAt.toISOString(),
      finishedAt: facts.finishedAt.toISOString(),
      complete,
      ...(run.stoppedBy === undefined ? {} : { stoppedBy: run.stoppedBy }),
      edited: facts.edited,
    },
    candidate: { ...request.profile.candidate, urls },
    buildingBlock: { ...catalogue.buildingBlock, apis: catalogue.apis },
    ...scored,
    conclusion: conclude({ ...judged, ...(minCoverage === undefined ? {} : { minCoverage }) }),
    regime: judged.regime,
    ...(evidence === undefined ? {} : { evidence: evidenceFacts(evidence) }),
    ...(overlay === undefined ? {} : { overlay: overlayFacts(overlay) }),
    ...pluginChecks(request),
    verdicts,
    defects: catalogue.defects,
  };
}
