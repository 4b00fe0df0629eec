import type { Catalogue } from '../../src/model/catalogue.js';
import type { CheckDefinition } from '../../src/model/check.js';
import type { PlannedScenario } from '../../src/model/plan.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { smallCatalogue } from './small-definition.js';

type ThingOperation = 'listThings' | 'createThing' | 'readThing' | 'putThing' | 'patchThing' | 'deleteThing';

/** What a check asks of an operation on things: the scenarios, or why there are none. */
function planned(definition: CheckDefinition, operation: string, catalogue: Catalogue): PlannedScenario[] | string {
  const checks = [{ ...definition, rule: 'small/check' as const }];
  const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'thorough', checks });
  const own = plan.operations.find((one) => one.operation.name === operation);
  return own?.skipped[0]?.reason ?? own?.groups.flatMap(({ scenarios }) => scenarios) ?? [];
}

/** The titles of what a check asks, or why it asks nothing. */
export function titles(
  definition: CheckDefinition,
  operation: ThingOperation,
  catalogue = smallCatalogue,
): string[] | string {
  return titlesIn(definition, operation, catalogue);
}

/** The titles of what a check asks of an operation of any catalogue, or why it asks nothing. */
export function titlesIn(definition: CheckDefinition, operation: string, catalogue: Catalogue): string[] | string {
  const found = planned(definition, operation, catalogue);
  return typeof found === 'string' ? found : found.map(({ title }) => title);
}

/** The steps of the first scenario of a check. */
export function steps(definition: CheckDefinition, operation: ThingOperation, catalogue = smallCatalogue): string[] {
  const found = planned(definition, operation, catalogue);
  return typeof found === 'string' ? [] : written(found[0]);
}

/** The steps of the scenario of a check that has this title. */
export function stepsOf(definition: CheckDefinition, operation: ThingOperation, title: string): string[] {
  const found = planned(definition, operation, smallCatalogue);
  return typeof found === 'string' ? [] : written(found.find((scenario) => scenario.title === title));
}

/** The steps of every scenario of a check, of an operation of any catalogue. */
export function stepsIn(definition: CheckDefinition, operation: string, catalogue: Catalogue): string[] {
  const found = planned(definition, operation, catalogue);
  return typeof found === 'string' ? [] : found.flatMap((scenario) => written(scenario));
}

const written = (scenario: PlannedScenario | undefined): string[] =>
  scenario?.steps.map(({ keyword, text }) => `${keyword} ${text}`) ?? [];
