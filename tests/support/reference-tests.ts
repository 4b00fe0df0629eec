import { expect } from 'vitest';
import { definitionOf } from './definitions.js';
import { checkReference, failuresOf } from './harness.js';
import { compareOpinions } from './second-opinion.js';

/** Tests that the reference candidate of a Building Block fails nothing at quick depth, and that its answers are valid. */
export async function testReference(buildingBlock: string): Promise<void> {
  const report = await checkReference(buildingBlock, { partner: true, request: { depth: 'quick' } });
  expect(failuresOf(report).map(({ id }) => id)).toEqual([]);
  expect(report.score.counts.error).toBe(0);
  expect(report.score.counts.pass).toBeGreaterThan(report.operations.length);
  const { judged, disagreements } = await compareOpinions(report, await definitionOf(buildingBlock));
  expect(disagreements).toEqual([]);
  expect(judged).toBeGreaterThan(2);
}
