import type { CheckDefinition } from '../../src/model/check.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { fleetDocument } from './fleet.js';
import { catalogueOf } from './small-definition.js';

export const fleetCatalogue = catalogueOf({ openapi: '3.0.3', info: { title: 'A', version: '1' }, ...fleetDocument });

/** The titles of what a check asks of an operation of the fleet, or why it asks nothing. */
export function titlesAtFleet(definition: CheckDefinition, operation: string): string[] | string {
  const checks = [{ ...definition, rule: 'small/check' as const }];
  const plan = makePlan(fleetCatalogue, { seed: 1, objects: {}, depth: 'standard', checks });
  const own = plan.operations.find((one) => one.operation.name === operation);
  const found = own?.groups.flatMap(({ scenarios }) => scenarios) ?? [];
  return own?.skipped[0]?.reason ?? found.map(({ title }) => title);
}
