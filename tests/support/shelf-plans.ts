import type { CheckDefinition } from '../../src/model/check.js';
import type { PlannedScenario } from '../../src/model/plan.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { shelfCatalogue } from './shelf-definition.js';

/** What a check asks of an operation of the library: the scenarios, or why there are none. */
function planned(definition: CheckDefinition, operation: string): readonly PlannedScenario[] | string {
  const checks = [{ ...definition, rule: 'small/check' as const }];
  const plan = makePlan(shelfCatalogue, { seed: 1, objects: {}, depth: 'thorough', checks });
  const own = plan.operations.find((one) => one.operation.name === operation);
  return own?.skipped[0]?.reason ?? own?.groups.flatMap(({ scenarios }) => scenarios) ?? [];
}

/** The titles of what a check asks of the library, or why it asks nothing. */
export function titlesAtShelves(definition: CheckDefinition, operation: string): string[] | string {
  const found = planned(definition, operation);
  return typeof found === 'string' ? found : found.map(({ title }) => title);
}

/** The steps of what a check asks of the library; none where it asks nothing. */
export function stepsAtShelves(definition: CheckDefinition, operation: string): string[] {
  const found = planned(definition, operation);
  return typeof found === 'string' ? [] : found.flatMap(({ steps }) => steps.map(({ text }) => text));
}
