import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Step } from '../../model/plan.js';
import { setUpStep } from './steps.js';

/** The first resource that lies below the path of the item, and how one of it is made. */
export function belongings(context: CheckContext): { readonly resource: string; readonly given: Step } | undefined {
  const { catalogue, operation, resourceRole } = context;
  const owner = resourceRole?.resource.name ?? '';
  for (const { name, needs, read } of Object.values(catalogue.bindings.resources)) {
    const reader = operationNamed(catalogue, read[0]?.operation);
    if (!needs.includes(owner) || reader?.path.startsWith(`${operation.path}/`) !== true) continue;
    const setUp = context.templateOf(reader)?.setUps.find(({ resource }) => resource === name);
    if (setUp?.create !== undefined) return { resource: name, given: { ...setUpStep(setUp), keyword: 'Given' } };
  }
  return undefined;
}
