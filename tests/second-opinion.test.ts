import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../src/pipeline.js';
import { buildingBlocks, checkReference, fault } from './support/harness.js';
import { compareOpinions } from './support/second-opinion.js';

describe('a second validator', () => {
  it.each(buildingBlocks)('agrees with the judge on every answer of %s', async (buildingBlock) => {
    const loaded = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
    const { judged, invalid, disagreements } = await compareOpinions(await checkReference(buildingBlock), loaded);
    expect(disagreements).toEqual([]);
    expect(judged).toBeGreaterThan(2);
    expect(invalid).toBe(0);
  });

  it.each(['wrong-type', 'missing-required-property', 'wrong-enum-value'])(
    'agrees on what is wrong with answers that have the fault %s',
    async (id) => {
      const loaded = await loadCatalogue({ buildingBlock: 'digital-registries', allowExternalRefs: false });
      const report = await checkReference('digital-registries', { faults: [fault(id)] });
      const { invalid, disagreements } = await compareOpinions(report, loaded);
      expect(disagreements).toEqual([]);
      expect(invalid).toBeGreaterThan(0);
    },
  );
});
