import type { Network } from '../model/network.js';
import { emptyProfile } from '../profile/read-profile.js';
import { SealedTape } from '../recording/tapes.js';
import { CallLog } from '../run/http/call-log.js';
import type { Environment } from '../support/environment.js';
import type { CheckRequest, CheckResult, RunCheck } from './check-request.js';
import { loadCatalogue } from './load-catalogue.js';
import type { LoadedDefinition } from './loaded-definition.js';
import type { OpenRecording } from './open-recording.js';
import { featuresOf, type RecordingSource, selectionOf } from './recording-source.js';
import type { RunFacts } from './run-facts-shape.js';

/** What judges. */
export interface Judging {
  readonly check: (...given: [...Parameters<RunCheck>, LoadedDefinition]) => Promise<CheckResult>;
  readonly environment: Environment;
}

/** A recording that was judged again. */
export interface Judged extends CheckResult {
  readonly loaded: LoadedDefinition;
  /** The keys of what the recording does not hold. */
  readonly missed: readonly string[];
}

const cutShort = 'the recording ends in the middle of the run';

/**
 * Judges a run by its recording alone, in the same way as while it went: nothing is sent.
 * @throws UserError when the recording or the definition cannot be used.
 */
export async function judgeRecording(
  recording: OpenRecording,
  source: RecordingSource,
  { check, environment }: Judging,
): Promise<Judged> {
  const { facts, kept, runId, startedAt } = recording;
  const tape = new SealedTape(kept, kept.end === undefined ? cutShort : kept.end.stoppedBy);
  const loaded = await loadCatalogue(selectionOf(facts, source));
  const ended = { at: kept.end === undefined ? startedAt : new Date(kept.end.at), sha256: kept.summary.hash };
  const begun = { runId, startedAt, ended, tape, facts };
  const network = sealedNetwork(facts);
  const request = { ...recordedRequest(facts, source), ...featuresOf(loaded, source), begun, network };
  const result = await check(request, { ...environment, now: () => startedAt }, loaded);
  return { ...result, loaded, missed: tape.missed };
}

/** The request as it was, as far as it plays a part when a recording is judged, or a part of it is asked again. */
export function recordedRequest(facts: RunFacts, source: RecordingSource): CheckRequest {
  const { request, profile, evidence, overlay } = facts;
  const { seed, depth, tags, concurrency, probes, minCoverage, regime, listen, publicUrl } = request;
  return {
    ...selectionOf(facts, source),
    profile: { ...emptyProfile(), ...profile },
    seed,
    depth,
    tags,
    concurrency,
    probes,
    continueRegardless: request.continueRegardless,
    identify: request.identify,
    out: source.folder,
    ...(request.readOnly === true ? { readOnly: true } : {}),
    ...(request.keepItems === true ? { keepItems: true } : {}),
    onProgress: () => undefined,
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(regime === undefined ? {} : { regime }),
    ...(listen === undefined ? {} : { listen }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(overlay === undefined ? {} : { overlay }),
  };
}

/** Calls were heard where the recording says; nothing can be sent. */
export function sealedNetwork({ listener }: RunFacts): Network {
  return {
    transport: () => Promise.reject(new Error('nothing is sent where a recording is judged')),
    listen: async ({ answer }) => {
      const log = new CallLog(listener ?? 'http://127.0.0.1', answer);
      return Object.assign(log, { close: () => Promise.resolve() });
    },
    close: () => Promise.resolve(),
  };
}
