import { describe, expect, it } from 'vitest';
import { cutIntoShards, type FeatureCost } from './cut-shards.js';

const feature = (file: string, requests: number, reads = false): FeatureCost => ({ file, requests, reads });

describe('features are dealt out to shards', () => {
  it('by what they cost, and not by their number', () => {
    const features = [feature('a', 90), feature('b', 30), feature('c', 30), feature('d', 30)];
    const [first, second] = cutIntoShards(features, 2);
    expect(first).toMatchObject({ files: ['a'], requests: 90 });
    expect(second).toMatchObject({ files: ['b', 'c', 'd'], requests: 90 });
  });

  it('in the same way in whichever order they are named', () => {
    const features = [feature('a', 3), feature('b', 3), feature('c', 2), feature('d', 1)];
    expect(cutIntoShards(features.toReversed(), 3)).toEqual(cutIntoShards(features, 3));
  });

  it('each to one shard, also where there are more shards than features', () => {
    const shards = cutIntoShards([feature('a', 1), feature('b', 1)], 4);
    expect(shards.flatMap(({ files }) => files).sort()).toEqual(['a', 'b']);
    expect(shards).toHaveLength(4);
  });

  it('and one that reads asks about the candidate as a whole', () => {
    const features = [feature('write', 1), feature('read', 50, true), feature('other', 60)];
    expect(cutIntoShards(features, 3).filter(({ common }) => common)).toMatchObject([{ files: ['read'] }]);
    expect(cutIntoShards([feature('write', 1)], 2).filter(({ common }) => common)).toHaveLength(1);
  });
});
