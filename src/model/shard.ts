/** One of several parts of a run, which may be run on different machines and are merged afterwards. */
export interface Shard {
  /** Which part it is, from 1 on. */
  readonly index: number;
  /** How many parts there are. */
  readonly count: number;
  /** The CI pipeline that runs all parts, where it names itself. */
  readonly pipeline?: string;
}

/** A shard in words. */
export function shardName({ index, count }: Shard): string {
  return `shard ${index} of ${count}`;
}

/** The numbers of the shards that are not among those of a run, in their order; none where it has no shards. */
export function missingShards(there: readonly (Shard | undefined)[]): number[] {
  const count = there[0]?.count ?? 0;
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return all.filter((index) => !there.some((shard) => shard?.index === index));
}
