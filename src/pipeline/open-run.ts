import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../model/submission.js';
import { hashOf, uuidOf } from '../support/hash.js';
import { assertOneRun, shardOf } from './one-run.js';
import { type OpenRecording, openRecording } from './open-recording.js';
import type { RunFacts } from './run-facts-shape.js';

/** What a run has left: its recording, or those of its shards. */
export interface OpenRun {
  readonly facts: RunFacts;
  readonly runId: string;
  readonly startedAt: Date;
  /** Absent where a recording ends in the middle. */
  readonly endedAt?: Date;
  /** Stands for everything that was recorded. */
  readonly sha256: string;
  /** In the order of the shards; one for a run in one piece. */
  readonly recordings: readonly OpenRecording[];
  /** True where it is merged of shards. */
  readonly isMerged: boolean;
}

/** Where a merged run keeps the recordings of its shards, each below its number. */
export const shardsFolder = 'shards';

/**
 * Opens what lies in the folder of a run, or of a merged run.
 * @throws UserError when there is no recording, none that can be read, or shards that are not of one run.
 */
export function openRun(folder: string): OpenRun {
  const shards = path.join(folder, shardsFolder);
  if (!existsSync(shards)) return inOnePiece(openRecording(folder));
  return mergedRun(readdirSync(shards).map((name) => openRecording(path.join(shards, name))));
}

/**
 * Joins the recordings of shards.
 * @throws UserError naming the first thing by which they are not of one run
 */
export function mergedRun(given: readonly OpenRecording[]): OpenRun {
  const recordings = [...given].sort((one, other) => shardOf(one).index - shardOf(other).index);
  const [first] = assertOneRun(recordings);
  const { shard: _, ...request } = first.facts.request;
  const ends = recordings.map(({ kept }) => kept.end?.at);
  const whole = ends.every((at) => at !== undefined) ? { endedAt: new Date(ends.toSorted().at(-1) ?? '') } : {};
  return {
    facts: { ...first.facts, request },
    runId: uuidOf(recordings.map(({ runId }) => runId).join(' ')),
    startedAt: new Date(Math.min(...recordings.map(({ startedAt }) => startedAt.getTime()))),
    ...whole,
    sha256: hashOf(recordings.map(({ kept }) => kept.summary.hash).join('\n')),
    recordings,
    isMerged: true,
  };
}

function inOnePiece(recording: OpenRecording): OpenRun {
  const { facts, runId, startedAt, kept } = recording;
  const ended = kept.end === undefined ? {} : { endedAt: new Date(kept.end.at) };
  return { facts, runId, startedAt, ...ended, sha256: kept.summary.hash, recordings: [recording], isMerged: false };
}

/** What the manifest of a submission says of the run in its recordings. */
export function aboutOf({ facts, runId, startedAt, endedAt, sha256 }: OpenRun): Omit<Manifest, 'format' | 'files'> {
  const { name, version } = facts.profile.candidate;
  return {
    tool: facts.tool,
    candidate: { name, ...(version === undefined ? {} : { version }) },
    buildingBlock: { id: facts.request.buildingBlock, govspec: facts.definition.govspec },
    run: {
      id: runId,
      startedAt: startedAt.toISOString(),
      ...(endedAt === undefined ? {} : { endedAt: endedAt.toISOString() }),
    },
    recording: sha256,
  };
}
