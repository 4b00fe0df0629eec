import { describe, expect, it } from 'vitest';
import { definitionOf } from './support/definitions.js';
import { buildingBlocks, checkReference, failuresOf } from './support/harness.js';
import { compareOpinions } from './support/second-opinion.js';

/** At quick depth; tests/slow asks everything. */
describe('the reference candidate', () => {
  it.each(buildingBlocks)('of %s fails nothing, and a second, unrelated validator agrees', async (buildingBlock) => {
    const report = await checkReference(buildingBlock, { partner: true, request: { depth: 'quick' } });
    expect(failuresOf(report).map(({ id }) => id)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
    expect(report.score.counts.pass).toBeGreaterThan(report.operations.length);
    const { judged, disagreements } = await compareOpinions(report, await definitionOf(buildingBlock));
    expect(disagreements).toEqual([]);
    expect(judged).toBeGreaterThan(2);
  });
});
