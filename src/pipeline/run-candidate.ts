import { cp } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { featuresFolderOf } from '../features/feature-files.js';
import type { Check } from '../model/check.js';
import type { Exchange } from '../model/exchange.js';
import type { JsonObject } from '../model/json.js';
import type { RunInput } from '../model/run.js';
import type { RunOutput } from '../model/scenario-result.js';
import type { EarlyEnd, EndedRecording } from '../recording/tapes.js';
import { KnownSecrets } from '../run/credentials/known-secrets.js';
import { secretsOf } from '../run/credentials/secrets.js';
import { waitUntilUp } from '../run/http/outage.js';
import { sessionTape, tapedTransport } from '../run/scenario/session-tape.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';
import { assertReachable } from './assert-reachable.js';
import type { BegunRun, CheckRequest } from './check-request.js';
import { listCommonFeatures, tagsFor } from './choose-features.js';
import type { Features } from './chosen-features.js';
import { assertCheckable, basePathsOf } from './first-look.js';
import { type CandidateFacts, type CandidateInput, type OpenCandidate, openCandidate } from './open-candidate.js';
import { factsOf } from './run-facts.js';
import type { RunFacts } from './run-facts-shape.js';
import { sealedNetwork } from './sealed-network.js';
import { featuresOfShard, type SelectedFeatures } from './shard-features.js';

/** A run, with all that it needs to know. */
export interface RunOrder extends CandidateFacts {
  readonly request: CheckRequest;
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly checks: readonly Check[];
  readonly features: Features;
  readonly startedAt: Date;
  /** Runs the features. */
  readonly run: (input: RunInput) => Promise<RunOutput>;
}

/** What was run, and how its recording ended. */
export interface CandidateRun {
  readonly run: RunOutput;
  readonly ended?: EndedRecording;
}

/**
 * Runs the features against a candidate, and keeps what is heard of it where a recorder is given.
 * @throws UserError when the candidate cannot be reached or judged at all.
 */
export async function runCandidate(order: RunOrder, environment: Environment): Promise<CandidateRun> {
  const { request } = order;
  const candidate = await openCandidate(order, environment);
  try {
    const commonFeatures = await listCommonFeatures();
    await beginRecording(order, commonFeatures, candidate.input);
    if (request.begun?.tape.isSealed !== true) await lookUnlessInterrupted(order, candidate, environment);
    const own = await featuresOfShard(order.features, commonFeatures, request.shard);
    const run = await order.run(inputOf(order, own, candidate));
    const ended = request.recorder?.end(earlyEndOf(run));
    return { run, ...(ended === undefined ? {} : { ended }) };
  } finally {
    await candidate.close();
  }
}

/**
 * Replays the recording of a shard.
 * @param elsewhere what other shards of the same run have recorded
 */
export async function replayShard(
  order: RunOrder,
  { begun, elsewhere }: { readonly begun: BegunRun; readonly elsewhere: readonly Exchange[] },
  environment: Environment,
): Promise<RunOutput> {
  const { facts, runId, startedAt } = begun;
  const { shard } = facts.request;
  const request = { ...order.request, begun, network: sealedNetwork(facts), ...(shard === undefined ? {} : { shard }) };
  const run = (input: RunInput): Promise<RunOutput> => order.run({ ...input, elsewhere });
  const at = { ...environment, now: () => startedAt };
  return (await runCandidate({ ...order, request, runId, startedAt, run }, at)).run;
}

function inputOf({ request, features }: RunOrder, own: SelectedFeatures, { input }: OpenCandidate) {
  return {
    ...input,
    featuresFolder: features.folder,
    ...own,
    tags: tagsFor(request),
    ...(request.tags === '' ? { knownFeatures: features.operations } : {}),
    concurrency: request.maxConcurrency ?? request.concurrency,
    ...(request.messages === undefined ? {} : { messages: request.messages }),
    onProgress: request.onProgress,
  };
}

function earlyEndOf({ stoppedBy, featuresBegun, mask }: RunOutput): EarlyEnd {
  if (stoppedBy === undefined) return {};
  return { stoppedBy: mask(stoppedBy), ...(featuresBegun === undefined ? {} : { featuresBegun }) };
}

/** The facts of a run come first, before anything is sent. */
async function beginRecording(
  { request, catalogue, checks, features, urls, runId, startedAt }: RunOrder,
  commonFeatures: readonly string[],
  { listener }: CandidateInput,
): Promise<void> {
  if (request.recorder === undefined) return;
  const { mask } = new KnownSecrets(secretsOf(request.profile));
  const heardAt = listener?.partnerAddress.replace(/\/partner$/, '');
  const parts = { request, catalogue, checks, features, commonFeatures, urls, mask };
  const facts = await factsOf({ ...parts, ...(heardAt === undefined ? {} : { listener: mask(heardAt) }) });
  if (request.begun !== undefined) assertSameRun(request.begun.facts, facts);
  if (request.features !== undefined)
    await keepFeatures(features, featuresFolderOf(`${request.out}/features`, catalogue));
  request.recorder.begin({ runId, startedAt, facts });
}

/** Features of the vendor's are kept beside the recording, because nobody else has them. */
async function keepFeatures({ folder }: Features, kept: string): Promise<void> {
  if (path.resolve(folder) !== path.resolve(kept)) await cp(folder, kept, { recursive: true });
}

/**
 * A run goes on as it began: another profile, definition or program would give verdicts that belong to no run.
 * @throws UserError naming what differs.
 */
function assertSameRun(begun: RunFacts, now: RunFacts): void {
  const differing = (Object.keys(now) as (keyof RunFacts)[]).find(
    (name) => !isDeepStrictEqual(plain(begun[name]), plain(now[name])),
  );
  if (differing === undefined) return;
  throw new UserError(`The run cannot be resumed: its ${differing} has changed since it began.`, {
    hint: 'Give the same Building Block, profile, definition and plugins, and use the same version of govstack-check.',
  });
}

/** As it is read from a file, where nothing is undefined. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Where the user interrupts the first look, the run begins all the same, and says of every scenario why it was not run. */
function lookUnlessInterrupted(order: RunOrder, candidate: OpenCandidate, environment: Environment): Promise<void> {
  return lookAtCandidate(order, candidate, environment.clock).catch((error: unknown) => {
    if (!environment.signal.aborted) throw error;
  });
}

/** A few reads before the run, which are kept too; both looks are under way at the same time. */
async function lookAtCandidate(
  { request, documents, urls }: RunOrder,
  { input }: OpenCandidate,
  clock: Environment['clock'],
): Promise<void> {
  const { mask } = new KnownSecrets(secretsOf(request.profile));
  const tape = sessionTape(input.tape, mask);
  const look = {
    ...input,
    rawTransport: tapedTransport(tape, input.rawTransport, 'look'),
    basePaths: basePathsOf(documents),
  };
  const { waitFor: patience } = request;
  if (patience !== undefined) {
    const { rawTransport: probe, signal } = input;
    await waitUntilUp(Object.values(urls), { probe, patience, clock, signal });
  }
  const checkable = request.continueRegardless === true ? undefined : assertCheckable(look);
  checkable?.catch(() => undefined);
  await assertReachable(tapedTransport(tape, input.transport, 'look'), Object.values(urls));
  await checkable;
}
