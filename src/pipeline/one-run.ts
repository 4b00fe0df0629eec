import { isDeepStrictEqual } from 'node:util';
import { type Shard, shardName } from '../model/shard.js';
import { UserError } from '../support/errors.js';
import type { OpenRecording } from './open-recording.js';
import type { RunFacts } from './run-facts-shape.js';

/** What must be the same in all shards of a run, in words. Where a shard listens for calls is its own. */
const shared: readonly (readonly [keyof RunFacts, string])[] = [
  ['tool', 'version of govstack-check'],
  ['rules', 'checks'],
  ['definition', 'definition'],
  ['features', 'features'],
  ['commonFeatures', 'common features'],
  ['profile', 'profile'],
  ['urls', 'URLs of the candidate'],
  ['evidence', 'evidence'],
  ['overlay', 'overlay'],
];

/**
 * Makes sure that recordings are shards of one run, in the order of their numbers.
 * @throws UserError naming the first thing that is wrong
 */
export function assertOneRun(recordings: readonly OpenRecording[]): readonly [OpenRecording, ...OpenRecording[]] {
  const [first, ...others] = recordings;
  if (first === undefined) throw new UserError('There is no shard to merge.', { hint: howTo });
  for (const [index, other] of others.entries()) assertSame(recordings[index] ?? first, other);
  return [first, ...others];
}

const howTo = 'Give the folders that run --shard has written, one for each shard of one run.';

/** @throws UserError where the run was no shard */
export function shardOf({ facts, folder }: OpenRecording): Shard {
  const { shard } = facts.request;
  if (shard !== undefined) return shard;
  throw new UserError(`The run in ${folder} is not a shard: it ran everything.`, { hint: howTo });
}

/** @throws UserError where a recording is damaged: what follows the damage proves nothing */
export function assertWhole({ kept, folder }: OpenRecording): void {
  const [fault] = kept.summary.faults;
  if (fault === undefined) return;
  throw new UserError(`The recording in ${folder} is damaged: block ${fault.block}, ${fault.what}.`, {
    hint: 'Run this shard again.',
  });
}

function assertSame(one: OpenRecording, other: OpenRecording): void {
  const [shard, next] = [shardOf(one), shardOf(other)];
  if (shard.count !== next.count)
    throw notOneRun(one, other, `one is ${shardName(shard)}, the other is ${shardName(next)}`);
  if (shard.index === next.index) {
    throw new UserError(`${capital(shardName(shard))} is given twice: ${one.folder} and ${other.folder}.`, {
      hint: howTo,
    });
  }
  if (shard.pipeline !== next.pipeline)
    throw notOneRun(one, other, `they were run by different CI pipelines (${named(shard)} and ${named(next)})`);
  const differing = whatDiffers(one.facts, other.facts);
  if (differing !== undefined) throw notOneRun(one, other, `their ${differing} differ`);
}

function whatDiffers(one: RunFacts, other: RunFacts): string | undefined {
  const [, words] = shared.find(([name]) => !isDeepStrictEqual(one[name], other[name])) ?? [];
  if (words !== undefined) return words;
  return isDeepStrictEqual(withoutShard(one), withoutShard(other)) ? undefined : 'options';
}

function withoutShard({ request: { shard: _, ...request } }: RunFacts): object {
  return request;
}

function notOneRun(one: OpenRecording, other: OpenRecording, why: string): UserError {
  return new UserError(`The shards in ${one.folder} and ${other.folder} do not belong to one run: ${why}.`, {
    hint: howTo,
  });
}

function named({ pipeline = 'none' }: Shard): string {
  return pipeline;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
