import { existsSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { missingShards } from '../model/shard.js';
import { type Judged, type Judging, judgeRun } from '../pipeline/judge-recording.js';
import { assertWhole, shardOf } from '../pipeline/one-run.js';
import { type OpenRecording, openRecording } from '../pipeline/open-recording.js';
import { mergedRun, shardsFolder } from '../pipeline/open-run.js';
import type { RecordingSource } from '../pipeline/recording-source.js';
import { recordingFiles } from '../recording/files.js';
import { lockFolder } from '../recording/lock.js';
import { UserError } from '../support/errors.js';

/** Which shards become one run. */
export interface MergeRequest extends RecordingSource {
  /** The folders of the shards, in any order. */
  readonly shards: readonly string[];
}

/** A merged run, and what it lacks. */
export interface MergedRun extends Judged {
  /** The numbers of the shards that were not given. */
  readonly missing: readonly number[];
  readonly count: number;
}

/**
 * Joins shards into one run: their recordings are kept below the folder, and everything is judged again, from all of them.
 * @throws UserError when they are not shards of one run, one is damaged, or the folder holds another run
 */
export async function mergeShards({ shards, ...source }: MergeRequest, judging: Judging): Promise<MergedRun> {
  const recordings = shards.map((folder) => openRecording(folder));
  for (const recording of recordings) assertWhole(recording);
  const run = mergedRun(recordings);
  const release = lockFolder(source.folder);
  try {
    await refuseOtherRun(source.folder, recordings);
    for (const recording of recordings) await keepRecording(recording, placeOf(source.folder, recording));
    await keepFeatures(recordings, source.folder);
    const judged = await judgeRun(run, source, judging);
    return { ...judged, ...whatIsMissing(recordings) };
  } finally {
    release();
  }
}

function placeOf(folder: string, recording: OpenRecording): string {
  return path.join(folder, shardsFolder, String(shardOf(recording).index));
}

/** @throws UserError when the folder holds a run that is not among the given ones */
async function refuseOtherRun(folder: string, recordings: readonly OpenRecording[]): Promise<void> {
  const given = new Set(recordings.map((recording) => path.resolve(recording.folder)));
  const shards = path.join(folder, shardsFolder);
  const there = (await readdir(shards).catch(() => [])).map((name) => path.resolve(shards, name));
  const own = existsSync(recordingFiles(folder).blocks) ? [folder] : [];
  const [other] = [...own, ...there.filter((place) => !given.has(place))];
  if (other === undefined) return;
  throw new UserError(`There is a run in ${other} already.`, { hint: 'Choose another folder with --out.' });
}

async function keepRecording({ folder }: OpenRecording, place: string): Promise<void> {
  if (path.resolve(folder) === path.resolve(place)) return;
  const [from, to] = [recordingFiles(folder), recordingFiles(place)];
  await mkdir(place, { recursive: true });
  await cp(from.blocks, to.blocks);
  if (existsSync(from.tail)) await cp(from.tail, to.tail);
}

/** Features that were made for the run are the same in every shard. */
async function keepFeatures(recordings: readonly OpenRecording[], folder: string): Promise<void> {
  const made = recordings
    .map((recording) => path.join(recording.folder, 'features'))
    .find((place) => existsSync(place));
  if (made !== undefined) await cp(made, path.join(folder, 'features'), { recursive: true });
}

function whatIsMissing(recordings: readonly OpenRecording[]): Pick<MergedRun, 'missing' | 'count'> {
  const there = recordings.map(shardOf);
  return { count: there[0]?.count ?? 0, missing: missingShards(there) };
}
