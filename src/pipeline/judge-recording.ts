import { emptyProfile } from '../profile/read-profile.js';
import { SealedTape } from '../recording/tapes.js';
import type { Environment } from '../support/environment.js';
import type { BegunRun, CheckRequest, CheckResult, RunCheck } from './check-request.js';
import { loadCatalogue } from './load-catalogue.js';
import type { LoadedDefinition } from './loaded-definition.js';
import type { OpenRecording } from './open-recording.js';
import type { OpenRun } from './open-run.js';
import { featuresOf, type RecordingSource, selectionOf } from './recording-source.js';
import type { RunFacts } from './run-facts-shape.js';
import { sealedNetwork } from './sealed-network.js';

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
export function judgeRecording(recording: OpenRecording, source: RecordingSource, judging: Judging): Promise<Judged> {
  return judgeBegun(begunOf(recording), source, judging);
}

/**
 * Judges a run, or a merged run, by what it has recorded: nothing is sent.
 * @throws UserError when a recording or the definition cannot be used.
 */
export function judgeRun(run: OpenRun, source: RecordingSource, judging: Judging): Promise<Judged> {
  const [first, ...others] = run.recordings.map(begunOf);
  if (first === undefined) throw new Error('a run has a recording');
  if (!run.isMerged) return judgeBegun(first, source, judging);
  const { facts, runId, startedAt, endedAt = startedAt, sha256 } = run;
  const ended = { at: endedAt, sha256 };
  return judgeBegun({ ...first, facts, runId, startedAt, ended, shards: [first, ...others] }, source, judging);
}

/** A run of which only the recording is left. */
interface RecordedRun extends BegunRun {
  readonly tape: SealedTape;
  readonly shards?: readonly RecordedRun[];
}

function begunOf({ facts, kept, runId, startedAt }: OpenRecording): RecordedRun {
  const tape = new SealedTape(kept, kept.end === undefined ? cutShort : kept.end.stoppedBy);
  const ended = { at: kept.end === undefined ? startedAt : new Date(kept.end.at), sha256: kept.summary.hash };
  return { runId, startedAt, ended, tape, facts };
}

async function judgeBegun(
  begun: RecordedRun,
  source: RecordingSource,
  { check, environment }: Judging,
): Promise<Judged> {
  const { facts, startedAt } = begun;
  const loaded = await loadCatalogue(selectionOf(facts, source));
  const network = sealedNetwork(facts);
  const request = { ...recordedRequest(facts, source), ...featuresOf(loaded, source), begun, network };
  const result = await check(request, { ...environment, now: () => startedAt }, loaded);
  const tapes = (begun.shards ?? [begun]).map(({ tape }) => tape);
  return { ...result, loaded, missed: tapes.flatMap(({ missed }) => missed) };
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
    ...(request.shard === undefined ? {} : { shard: request.shard }),
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
