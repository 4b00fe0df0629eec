import { expect } from 'vitest';
import { behaviourOf } from '../../src/building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../../src/building-blocks/behaviours.generated.js';
import { bundledBreakers } from '../../src/building-blocks/breakers.generated.js';
import { faults } from '../../src/checks/faults.generated.js';
import type { Breaker } from '../../src/mock/index.js';
import { brokenBy } from '../../src/pipeline/break-candidate.js';
import { checkReference } from './harness.js';

/** Tests that each journey of a Building Block passes, and fails at each candidate that breaks it. */
export async function testJourneys(buildingBlock: string): Promise<void> {
  const plain = await outcomesOf(buildingBlock);
  expect([...plain].filter(([, outcome]) => outcome !== 'pass')).toEqual([]);
  const found = [];
  for (const [id, breakers] of Object.entries(bundledBreakers[buildingBlock] ?? {})) {
    if (!plain.has(id)) continue;
    for (const breaker of breakers) {
      const outcomes = await outcomesOf(buildingBlock, breaker);
      found.push({ id, does: breaker.does, outcome: outcomes.get(id) });
    }
  }
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ outcome }) => outcome !== 'fail')).toEqual([]);
}

/** The outcomes of the journeys at the reference candidate, as it is or broken. */
async function outcomesOf(buildingBlock: string, breaker?: Breaker): Promise<Map<string, string>> {
  const behaviour = await behaviourOf(bundledBehaviours, buildingBlock);
  const report = await checkReference(buildingBlock, {
    partner: true,
    request: { tags: '@check=journey' },
    ...(breaker === undefined ? {} : brokenBy(behaviour, breaker, faults)),
  });
  return new Map(report.verdicts.flatMap(({ id, rule, outcome }) => (rule === 'journey' ? [[id, outcome]] : [])));
}
