import { describe, expect, it } from 'vitest';
import type { Deviation } from '../../src/mock/kit/fault.js';
import { failuresIn, type PackRun } from './pack-runs.js';

/** Tests that no innocent deviation of some runs raises an alarm. */
export function testInnocentsIn(runs: readonly PackRun<Deviation>[]): void {
  describe('a candidate that conforms in another way', () => {
    it.each(runs)('raises no alarm in run $#', async ({ packed, report }) => {
      const made = await report();
      const alarms = packed.flatMap((one) =>
        failuresIn(made, one).map(({ id, problems }) => `${one.item.id}: ${id}: ${problems[0]?.actual}`),
      );
      expect(alarms).toEqual([]);
      expect(made.score.counts.error).toBe(0);
    });
  });
}
