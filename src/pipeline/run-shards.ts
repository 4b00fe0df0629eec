import type { CleanUp } from '../model/clean-up.js';
import type { Exchange } from '../model/exchange.js';
import type { LostItems, RunOutput, ScenarioResult } from '../model/scenario-result.js';
import { missingShards, shardName } from '../model/shard.js';
import type { BegunRun } from './check-request.js';
import { listCommonFeatures } from './choose-features.js';
import type { Features } from './chosen-features.js';
import { featuresOfShard } from './shard-features.js';

/** The shards of a run, and how each is replayed. */
export interface ShardedRun {
  readonly shards: readonly BegunRun[];
  readonly features: Features;
  /** Replays the recording of one shard, which is told what others have recorded. */
  readonly replay: (shard: BegunRun, elsewhere: readonly Exchange[]) => Promise<RunOutput>;
}

/**
 * Replays the recordings of all shards, and joins what they show. The shard that asks about the candidate as a whole is replayed
 * last, and hears what all others have recorded, so that rules about the whole recording are judged as in one run.
 */
export async function runShards({ shards, features, replay }: ShardedRun): Promise<RunOutput> {
  const runs: RunOutput[] = [];
  for (const shard of await commonLast(features, shards)) {
    const elsewhere = runs.flatMap(({ recorded }) => recorded);
    runs.push(await replay(shard, elsewhere));
  }
  return joinRuns(runs, features.files, whatIsMissing(shards));
}

/** Which shard is missing, as the reason for which the run is not whole. */
function whatIsMissing(shards: readonly BegunRun[]): string | undefined {
  const there = shards.map(({ facts }) => facts.request.shard);
  const count = there[0]?.count ?? 0;
  const names = missingShards(there).map((index) => `${shardName({ index, count })} is missing`);
  return names.length === 0 ? undefined : names.join(', ');
}

async function commonLast(features: Features, shards: readonly BegunRun[]): Promise<BegunRun[]> {
  const common = await listCommonFeatures();
  const asked = await Promise.all(
    shards.map(async (begun) => {
      const { commonFeatures } = await featuresOfShard(features, common, begun.facts.request.shard);
      return { begun, isLast: commonFeatures.length > 0 };
    }),
  );
  return [...asked.filter(({ isLast }) => !isLast), ...asked.filter(({ isLast }) => isLast)].map(({ begun }) => begun);
}

/** What several shards show, as if it were of one run. */
function joinRuns(runs: readonly RunOutput[], files: readonly string[], missing: string | undefined): RunOutput {
  const stoppedBy = missing ?? runs.map((run) => run.stoppedBy).find((why) => why !== undefined);
  const items = runs.flatMap((run) => (run.items === undefined ? [] : [run.items]));
  return {
    results: inOrder(
      runs.flatMap(({ results }) => results),
      files,
    ),
    lost: joinLost(runs.flatMap(({ lost }) => lost)),
    ...(items.length === 0 ? {} : { items: joinItems(items) }),
    recorded: runs.flatMap(({ recorded }) => recorded),
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
    unbegun: new Map(runs.flatMap(({ unbegun = [] }) => [...unbegun])),
    messages: '',
    mask: (text) => runs.reduce((masked, run) => run.mask(masked), text),
  };
}

/** As the features stand; what is asked of the candidate as a whole comes last. */
function inOrder(results: readonly ScenarioResult[], files: readonly string[]): ScenarioResult[] {
  const places = new Map(files.map((file, index) => [file, index]));
  const placeOf = ({ file }: ScenarioResult): number => places.get(file) ?? files.length;
  return [...results].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Items of one operation may have been created by several shards. */
function joinLost(all: readonly LostItems[]): LostItems[] {
  const byOperation = new Map<string, LostItems>();
  for (const one of all) {
    const known = byOperation.get(one.operation);
    const joined = known && { ...known, lost: known.lost + one.lost, created: known.created + one.created };
    byOperation.set(one.operation, joined ?? one);
  }
  return [...byOperation.values()];
}

function joinItems(all: readonly CleanUp[]): CleanUp {
  return { removed: all.reduce((sum, { removed }) => sum + removed, 0), left: all.flatMap(({ left }) => left) };
}
