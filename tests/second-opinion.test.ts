import { describe, expect, it } from 'vitest';
import { definitionOf } from './support/definitions.js';
import { checkReference, fault } from './support/harness.js';
import { compareOpinions } from './support/second-opinion.js';

describe('a second validator', () => {
  it.each(['wrong-type', 'missing-required-property', 'wrong-enum-value'])(
    'agrees on what is wrong with answers that have the fault %s',
    async (id) => {
      const loaded = await definitionOf('digital-registries');
      const report = await checkReference('digital-registries', {
        faults: [fault(id)],
        request: { tags: '@check=body-schema' },
      });
      const { invalid, disagreements } = await compareOpinions(report, loaded);
      expect(disagreements).toEqual([]);
      expect(invalid).toBeGreaterThan(0);
    },
  );
});
