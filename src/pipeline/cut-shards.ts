import type { Shard } from '../model/shard.js';

/** A feature, as far as it matters where it is run. */
export interface FeatureCost {
  readonly file: string;
  /** How many requests it is expected to send. */
  readonly requests: number;
  /** It holds a plain read, on which rules about the whole candidate rest. */
  readonly reads: boolean;
}

/** The features of one shard. */
export interface ShardFeatures {
  readonly files: readonly string[];
  /** How many requests they are expected to send. */
  readonly requests: number;
  /** It asks what is asked of the candidate as a whole too. */
  readonly common: boolean;
}

interface Growing {
  readonly files: string[];
  requests: number;
  reads: boolean;
}

/**
 * Deals features out to shards so that each sends about as many requests: the dearest first, each to the shard that has least.
 * The same features are always dealt in the same way.
 * @param count how many shards there are
 */
export function cutIntoShards(features: readonly FeatureCost[], count: Shard['count']): ShardFeatures[] {
  const shards = Array.from({ length: count }, (): Growing => ({ files: [], requests: 0, reads: false }));
  for (const { file, requests, reads } of [...features].sort(dearestFirst)) {
    const least = leastOf(shards);
    least?.files.push(file);
    if (least !== undefined) {
      least.requests += requests;
      least.reads ||= reads;
    }
  }
  const reading = shards.filter(({ reads }) => reads);
  const common = leastOf(reading.length === 0 ? shards : reading);
  return shards.map((shard) => ({
    files: [...shard.files].sort(),
    requests: shard.requests,
    common: shard === common,
  }));
}

function dearestFirst(one: FeatureCost, other: FeatureCost): number {
  return other.requests - one.requests || (one.file < other.file ? -1 : 1);
}

function leastOf(shards: readonly Growing[]): Growing | undefined {
  const [first] = [...shards].sort((one, other) => one.requests - other.requests);
  return first;
}
