import path from 'node:path';
import { buildCatalogue } from './catalogue/build-catalogue.js';
import type { Environment } from './environment.js';
import { exitCodes, UserError } from './errors.js';
import { checkEvidence } from './evidence/check-evidence.js';
import { featuresFolderOf, findDrift, listFeatures, renderFeatures, writeFeatures } from './features/feature-files.js';
import { evidenceFacts, overlayFacts } from './fit-gap.js';
import { makeCrossFunctionalJudge } from './judge/cross-functional/make-judge.js';
import { makeJudge } from './judge/make-judge.js';
import { makeVerdicts } from './judge/verdicts.js';
import type { Bindings } from './model/bindings.js';
import { type Catalogue, shortName } from './model/catalogue.js';
import { crossFunctionalTag, type Probe, probes } from './model/cross-functional.js';
import type { Operation } from './model/definition.js';
import type { Evidence } from './model/evidence.js';
import type { JsonObject } from './model/json.js';
import type { Overlay } from './model/overlay.js';
import { atDepth, type Depth, type Plan } from './model/plan.js';
import type { Profile } from './model/profile.js';
import { defaultRegime, type RegimeName } from './model/regime.js';
import type { Report } from './model/report.js';
import type { Requirement } from './model/requirement.js';
import type { RunInput, RunOutput, Transport } from './model/run.js';
import type { Verdict } from './model/verdict.js';
import { applyOverlay } from './overlay/apply-overlay.js';
import { packageRoot } from './package/paths.js';
import { packageVersion } from './package/version.js';
import { makePlan } from './plan/make-plan.js';
import { checkProfile } from './profile/check-profile.js';
import { curlCommand } from './run/curl.js';
import { httpTransport, isOfCertificate } from './run/http.js';
import { type RunningListener, startListener } from './run/listener.js';
import { polite } from './run/polite.js';
import { runFeatures } from './run/run-features.js';
import { makeTlsProbe } from './run/tls-probe.js';
import { judgeByRegime } from './score/regimes/index.js';
import { scoreAll } from './score/score.js';
import { loadBuildingBlock, loadOwnDocument } from './spec/load-building-block.js';

/** The seed of the features that the package brings. */
export const defaultSeed = 1;

/** How much the features of the package ask. */
export const defaultDepth: Depth = 'standard';

/** So many requests are under way at the same time, unless told otherwise: few enough for a small machine. */
export const defaultConcurrency = 4;

/** Which definition to check against. */
export interface Selection {
  readonly buildingBlock: string;
  /** An OpenAPI document of one's own. */
  readonly spec?: string;
  readonly allowExternalRefs: boolean;
}

export interface CheckRequest extends Selection {
  readonly profile: Profile;
  readonly seed: number;
  readonly depth: Depth;
  readonly concurrency: number;
  /** No more than so many requests are begun in a second. */
  readonly perSecond?: number;
  readonly tags: string;
  /** What strains a candidate is asked on request only. */
  readonly probes?: readonly Probe[];
  /** A folder of features to run in place of those of the package. */
  readonly features?: string;
  /** Where features go that are made for this run. */
  readonly out: string;
  /** Where to listen for calls of the candidate, and how it reaches us; on this machine we listen by ourselves. */
  readonly listen?: { readonly host: string; readonly port: number };
  readonly publicUrl?: string;
  readonly onProgress: (done: number, total: number) => void;
  /** Keeps the run as Cucumber messages too. */
  readonly messages?: boolean;
  /** What the vendor answers beside the tests. */
  readonly evidence?: Evidence;
  readonly overlay?: Overlay;
  /** The rules by which requirements become a figure. */
  readonly regime?: RegimeName;
}

export interface CheckResult {
  readonly report: Report;
  /** The run as Cucumber messages; empty unless asked for. */
  readonly messages: string;
}

/** A definition that is ready for use, and its documents by API. */
export interface LoadedDefinition {
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, JsonObject>;
}

/**
 * Loads a definition and reads it into a catalogue.
 * @throws UserError when it cannot be used.
 */
export async function loadCatalogue(selection: Selection): Promise<LoadedDefinition> {
  const { buildingBlock, spec, allowExternalRefs } = selection;
  const loaded =
    spec === undefined
      ? await loadBuildingBlock(buildingBlock)
      : await loadOwnDocument(buildingBlock, spec, { allowExternalRefs });
  const documents = new Map(loaded.apis.map(({ id, document }) => [id, document]));
  return { catalogue: buildCatalogue(loaded), documents };
}

/**
 * The whole job: load, catalogue, plan, features, run, judge, score, report.
 * @param loaded the definition, where it was loaded before
 * @throws UserError when the input is unusable or the candidate cannot be reached at all.
 */
export async function check(
  request: CheckRequest,
  environment: Environment,
  loaded?: Pick<LoadedDefinition, 'catalogue'>,
): Promise<CheckResult> {
  const { catalogue } = loaded ?? (await loadCatalogue(request));
  checkProfile(request.profile, catalogue);
  const requirements = requirementsFor(request, catalogue);
  const depth = request.depth === 'quick' ? defaultDepth : request.depth;
  const whole = makePlan(catalogue, { seed: request.seed, objects: request.profile.objects, depth });
  const plan = atDepth(whole, request.depth);
  const features = await chooseFeatures(request, catalogue, whole);
  const urls = baseUrls(request.profile, catalogue);
  const startedAt = environment.now();
  const runId = environment.newRunId();
  const run = await runAll({ request, catalogue, plan, features, urls, runId }, environment);
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

interface Features {
  readonly folder: string;
  readonly files: readonly string[];
  readonly edited: readonly string[];
}

/** The features of the package run as they stand on disk; anything that changes what is generated is written anew. */
async function chooseFeatures(request: CheckRequest, catalogue: Catalogue, plan: Plan): Promise<Features> {
  const generated = renderFeatures(plan, catalogue);
  const special =
    request.spec !== undefined ||
    request.seed !== defaultSeed ||
    request.depth === 'thorough' ||
    Object.keys(request.profile.objects).length > 0;
  const folder =
    request.features ??
    featuresFolderOf(special ? path.join(request.out, 'features') : path.join(packageRoot, 'features'), catalogue);
  if (special && request.features === undefined) await writeFeatures(folder, generated);
  const files = await listFeatures(folder);
  if (files.length === 0) {
    throw new UserError(`There are no features in ${folder}.`, { hint: 'Write them with: govstack-check generate' });
  }
  return { folder, files, edited: (await findDrift(folder, generated)).changed };
}

/** Base URL by API, and by system where the profile names one, without a trailing slash. */
function baseUrls(profile: Profile, catalogue: Catalogue): Record<string, string> {
  const given: [string, string | undefined][] = [
    ...catalogue.apis.map(({ id }): [string, string | undefined] => [id, profile.apis[id]?.url ?? profile.url]),
    ...Object.entries(profile.systems).map(([id, { url }]): [string, string | undefined] => [id, url ?? profile.url]),
  ];
  const urls = given.flatMap(([id, url]) => (url === undefined ? [] : [[id, url.replace(/\/+$/, '')]]));
  if (urls.length > 0) return Object.fromEntries(urls);
  throw new UserError('No URL of the candidate is given.', {
    hint: 'Give it with --url http://…, or as url in the profile.',
  });
}

interface RunFacts extends CandidateFacts {
  readonly request: CheckRequest;
  readonly features: Features;
}

interface CandidateFacts {
  readonly request: CandidateRequest;
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly urls: Readonly<Record<string, string>>;
  readonly runId: string;
}

async function runAll(facts: RunFacts, environment: Environment): Promise<RunOutput> {
  const { request, features } = facts;
  const candidate = await openCandidate(facts, environment);
  try {
    await assertReachable(candidate.input.transport, Object.values(facts.urls));
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

type CandidateRequest = Pick<CheckRequest, 'profile' | 'concurrency' | 'perSecond' | 'listen' | 'publicUrl'>;

/** Everything that a run needs to know of one candidate; the features that are run against it come on top. */
export type CandidateInput = Omit<
  RunInput,
  'featuresFolder' | 'featureFiles' | 'commonFeatures' | 'tags' | 'concurrency' | 'onProgress' | 'partners'
>;

/** A candidate to which requests can be sent, and whose calls are heard. */
export interface OpenCandidate {
  readonly input: CandidateInput;
  close(): Promise<void>;
}

async function openCandidate(facts: CandidateFacts, environment: Environment): Promise<OpenCandidate> {
  const { request, catalogue, plan, urls, runId } = facts;
  const { timeouts, clientCertificate } = request.profile;
  const { clock } = environment;
  const http = httpTransport({ timeouts, clock, ...(clientCertificate === undefined ? {} : { clientCertificate }) });
  const { concurrency, perSecond } = request;
  const transport = polite(http.transport, { concurrency, clock, ...(perSecond === undefined ? {} : { perSecond }) });
  const near = Object.values(urls).every(isNear);
  const listener = await listen(request, catalogue, near).catch(async (error: unknown) => {
    await http.close();
    throw error;
  });
  const input = {
    ...(listener === undefined ? {} : { listener }),
    listenerIsNear: near && request.publicUrl === undefined,
    partnerIsKnown: request.listen !== undefined,
    catalogue,
    plan,
    profile: request.profile,
    judge: makeJudge(catalogue.schemas),
    crossFunctional: makeCrossFunctionalJudge(catalogue),
    transport,
    bluntTransport: http.transport,
    tlsProbe: makeTlsProbe({
      timeout: timeouts.connect,
      ...(clientCertificate === undefined ? {} : { clientCertificate }),
    }),
    readPublished: async (texts: Parameters<RunInput['readPublished']>[0]) => {
      const { lookAtPublished } = await import('./published-document.js');
      return lookAtPublished(catalogue, request.profile, texts);
    },
    isLocal: isNear,
    ...(environment.newKey === undefined ? {} : { newKey: environment.newKey }),
    urls,
    runId,
    now: environment.now,
    signal: environment.signal,
  };
  return {
    input,
    close: async () => {
      await listener?.close();
      await http.close();
    },
  };
}

/**
 * Opens a candidate as `check` does, for a journey that asks several. Nothing is sent yet.
 * @throws UserError when the profile does not fit the Building Block, or nobody can listen for its calls.
 */
export async function openForJourney(
  request: Pick<CheckRequest, 'buildingBlock' | 'profile' | 'concurrency'>,
  runId: string,
  environment: Environment,
): Promise<OpenCandidate> {
  const { catalogue } = await loadCatalogue({ buildingBlock: request.buildingBlock, allowExternalRefs: false });
  checkProfile(request.profile, catalogue);
  const plan = makePlan(catalogue, { seed: defaultSeed, objects: request.profile.objects, depth: defaultDepth });
  const urls = baseUrls(request.profile, catalogue);
  return openCandidate({ request, catalogue, plan, urls, runId }, environment);
}

/** The features hold what is asked at standard depth; a quick run leaves out what is marked so, and every run what strains. */
function tagsFor({ tags, depth, probes: requested = [] }: CheckRequest): string {
  const unasked = probes.filter((probe) => !requested.includes(probe)).map((probe) => `not @probe=${probe}`);
  const shallow = depth === 'quick' ? ['not @depth=standard'] : [];
  return [...(tags === '' ? [] : [`(${tags})`]), ...shallow, ...unasked].join(' and ');
}

/** The features that every Building Block is asked. */
async function listCommonFeatures(): Promise<string[]> {
  const folder = path.join(packageRoot, 'features', crossFunctionalTag);
  return (await listFeatures(folder)).map((file) => path.join(folder, file));
}

function isNear(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}

/** Listens where the user says, or beside a candidate on this machine, when there is anything to hear. */
async function listen(
  request: CandidateRequest,
  catalogue: Catalogue,
  near: boolean,
): Promise<RunningListener | undefined> {
  const called = catalogue.operations.filter(({ role }) => role === 'outbound' || role === 'callback-out');
  const place = request.listen ?? (near && called.length > 0 ? { host: '127.0.0.1', port: 0 } : undefined);
  if (place === undefined) return undefined;
  const { publicUrl } = request;
  return startListener({
    ...place,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    answer: acknowledgement(called, catalogue.bindings),
  });
}

/** Acknowledges a call as the bindings say, with the first success that its definition documents. */
function acknowledgement(operations: readonly Operation[], { callbacks }: Bindings) {
  return (method: string, path: string) => {
    const operation = operations.find(
      (candidate) => candidate.method === method && (path === '' || candidate.path === path),
    );
    const documented = operation?.responses.find(({ status }) => /^2\d\d$/.test(status))?.status;
    const answer = operation === undefined ? undefined : callbacks[shortName(operation)]?.answer;
    return { status: Number(documented ?? 200), body: JSON.stringify(answer ?? {}) };
  };
}

/**
 * One look at each base URL, so that a wrong one is one clear message and not a page of verdicts. A certificate that is
 * not valid is a verdict: nothing else is sent then, but the report says what is wrong with it.
 */
async function assertReachable(transport: Transport, urls: readonly string[]): Promise<void> {
  for (const url of new Set(urls)) {
    const shown = { method: 'GET', url, headers: {} };
    const { failure } = await transport({ operation: 'reach', ...shown, bare: false, shown, mask: (text) => text });
    if (failure !== undefined && isOfCertificate(failure.message)) continue;
    const overTls = url.startsWith('https:') && failure?.kind === 'connection';
    if (failure?.kind !== 'unreachable' && !overTls) continue;
    const asked = overTls ? ' It may ask for a client certificate (clientCertificate in the profile).' : '';
    throw new UserError(`The candidate at ${url} cannot be reached: ${failure.message}.`, {
      hint: `Check the URL, and that the candidate is running.${asked}`,
      exitCode: exitCodes.failure,
    });
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

async function makeReport(facts: ReportFacts, verdicts: readonly Verdict[]): Promise<Report> {
  const { request, catalogue, urls, run } = facts;
  const { evidence, overlay, regime = defaultRegime } = request;
  const today = facts.startedAt.toISOString().slice(0, 10);
  const scored = scoreAll(catalogue, verdicts, { answers: evidence?.answers ?? [], today });
  const complete = run.stoppedBy === undefined;
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
    regime: judgeByRegime(regime, { ...scored, complete }),
    ...(evidence === undefined ? {} : { evidence: evidenceFacts(evidence) }),
    ...(overlay === undefined ? {} : { overlay: overlayFacts(overlay) }),
    verdicts,
    defects: catalogue.defects,
  };
}
