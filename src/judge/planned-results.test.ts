import { describe, expect, it } from 'vitest';
import type { OperationPlan } from '../model/plan.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import { PlannedResults } from './planned-results.js';

function planOf(id: string, { asked, skipped = [] }: { asked: readonly string[]; skipped?: readonly string[] }) {
  const scenarios = asked.map((scenario) => ({ id: scenario }));
  const left = skipped.map((scenario) => ({ id: scenario }));
  return { operation: { id }, groups: [{ title: '', scenarios }], skipped: left } as unknown as OperationPlan;
}

const resultOf = (id: string, operation: string) => ({ id, operation }) as ScenarioResult;

const plans = [planOf('a', { asked: ['a.1', 'a.2'] }), planOf('b', { asked: ['b.1'], skipped: ['b.2'] })];

function found(...results: readonly ScenarioResult[]) {
  const planned = new PlannedResults({ seed: 1, operations: plans }, results);
  const byPlan = plans.map((plan) => [...planned.of(plan).keys()]);
  return { byPlan, added: planned.added().map(({ id }) => id) };
}

describe('the results of a run by their plans', () => {
  it('stand with the operation of the scenario', () => {
    const results = [resultOf('a.1', 'a'), resultOf('a.2', 'a'), resultOf('b.1', 'b')];
    expect(found(...results)).toEqual({ byPlan: [['a.1', 'a.2'], ['b.1']], added: [] });
  });

  it('are found where somebody moved the scenario to the feature of another operation, before or after its own', () => {
    expect(found(resultOf('b.1', 'a'))).toMatchObject({ byPlan: [['b.1'], ['b.1']], added: [] });
    expect(found(resultOf('a.1', 'b'))).toMatchObject({ byPlan: [['a.1'], ['a.1']], added: [] });
  });

  it('are added ones where nobody planned the scenario, in their order; one that was left out is none', () => {
    const results = [resultOf('whole', 'x'), resultOf('b.2', 'b'), resultOf('own', 'a')];
    expect(found(...results).added).toEqual(['whole', 'own']);
  });
});
