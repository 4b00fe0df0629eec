import type { Check } from '../model/check.js';
import type { JsonObject } from '../model/json.js';
import type { RunOutput } from '../model/scenario-result.js';
import type { EndedRecording } from '../recording/tapes.js';
import { KnownSecrets } from '../run/credentials/known-secrets.js';
import { secretsOf } from '../run/credentials/secrets.js';
import { runFeatures } from '../run/runner/run-features.js';
import { sessionTape, tapedTransport } from '../run/scenario/session-tape.js';
import type { Environment } from '../support/environment.js';
import type { CheckRequest } from './check-request.js';
import { type Features, listCommonFeatures, tagsFor } from './choose-features.js';
import { assertCheckable, basePathsOf } from './first-look.js';
import {
  assertReachable,
  type CandidateFacts,
  type CandidateInput,
  type OpenCandidate,
  openCandidate,
} from './open-candidate.js';
import { factsOf } from './run-facts.js';

/** A run, with all that it needs to know. */
export interface RunOrder extends CandidateFacts {
  readonly request: CheckRequest;
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly checks: readonly Check[];
  readonly features: Features;
  readonly startedAt: Date;
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
    if (request.begun?.tape.isSealed !== true) await lookAtCandidate(order, candidate);
    const run = await runFeatures(inputOf(order, commonFeatures, candidate));
    const ended = request.recorder?.end(run.stoppedBy === undefined ? undefined : run.mask(run.stoppedBy));
    return { run, ...(ended === undefined ? {} : { ended }) };
  } finally {
    await candidate.close();
  }
}

function inputOf({ request, features }: RunOrder, commonFeatures: readonly string[], { input }: OpenCandidate) {
  return {
    ...input,
    featuresFolder: features.folder,
    featureFiles: features.files,
    commonFeatures,
    tags: tagsFor(request),
    concurrency: request.concurrency,
    ...(request.messages === undefined ? {} : { messages: request.messages }),
    onProgress: request.onProgress,
  };
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
  request.recorder.begin({ runId, startedAt, facts });
}

/** A few reads before the run, which are kept too; both looks are under way at the same time. */
async function lookAtCandidate({ request, documents, urls }: RunOrder, { input }: OpenCandidate): Promise<void> {
  const { mask } = new KnownSecrets(secretsOf(request.profile));
  const tape = sessionTape(input.tape, mask);
  const look = {
    ...input,
    rawTransport: tapedTransport(tape, input.rawTransport, 'look'),
    basePaths: basePathsOf(documents),
  };
  const checkable = request.continueRegardless === true ? undefined : assertCheckable(look);
  checkable?.catch(() => undefined);
  await assertReachable(tapedTransport(tape, input.transport, 'look'), Object.values(urls));
  await checkable;
}
