import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Step } from '../../model/plan.js';
import { setUpStep } from './steps.js';

/** The steps after which an item of a resource exists that the request does not need; none where it cannot be made. */
export function existingOf({ catalogue, template, templateOf }: CheckContext, name: string): Step[] {
  const reader = operationNamed(catalogue, catalogue.bindings.resources[name]?.read[0]?.operation);
  const setUps = (reader === undefined ? undefined : templateOf(reader)?.setUps) ?? [];
  const isMade = setUps.some((setUp) => setUp.resource === name && setUp.create !== undefined);
  if (!isMade) return [];
  const known = new Set(template.setUps.map((setUp) => setUp.resource));
  const missing = setUps.filter((setUp) => !known.has(setUp.resource));
  return missing.map((setUp, index) => ({ ...setUpStep(setUp), keyword: index === 0 ? 'Given' : 'And' }));
}
