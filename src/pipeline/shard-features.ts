import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Shard } from '../model/shard.js';
import { phrasesFile, readJourneyPhrases } from '../vocabulary/journey-phrases.js';
import type { Features } from './chosen-features.js';
import { cutIntoShards, type FeatureCost, type ShardFeatures } from './cut-shards.js';
import { plannedRequests } from './shard-cost.js';

/** The features of one part of a run. */
export interface SelectedFeatures {
  readonly featureFiles: readonly string[];
  readonly commonFeatures: readonly string[];
}

/**
 * The features of a shard: each belongs to one shard, and what phrases stand for to all. Without a shard, all of them.
 * @throws UserError when a feature cannot be parsed
 */
export async function featuresOfShard(
  features: Features,
  commonFeatures: readonly string[],
  shard: Shard | undefined,
): Promise<SelectedFeatures> {
  if (shard === undefined) return { featureFiles: features.files, commonFeatures };
  const own = (await shardsOf(features, shard.count))[shard.index - 1];
  const phrases = features.files.filter((file) => file === phrasesFile);
  return {
    featureFiles: [...phrases, ...(own?.files ?? [])].sort(),
    commonFeatures: own?.common === true ? commonFeatures : [],
  };
}

/** How the features are cut, for each shard. */
async function shardsOf({ folder, files }: Features, count: number): Promise<ShardFeatures[]> {
  const textOf = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  const phrases = readJourneyPhrases(files.includes(phrasesFile) ? await textOf(phrasesFile) : '', phrasesFile);
  const costs: FeatureCost[] = [];
  for (const file of files.filter((one) => one !== phrasesFile)) {
    const text = await textOf(file);
    costs.push({ file, requests: plannedRequests(text, phrases, file), reads: /^@.*@method=GET\b/m.test(text) });
  }
  return cutIntoShards(costs, count);
}
