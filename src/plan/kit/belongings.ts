import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Step } from '../../model/plan.js';
import { makeTemplate } from '../template/request-template.js';
import { setUpStep } from './steps.js';

/** The first resource that lies below the path of the item, and how one of it is made. */
export function belongings(context: CheckContext): { readonly resource: string; readonly given: Step } | undefined {
  const { catalogue, operation, resourceRole } = context;
  const owner = resourceRole?.resource.name ?? '';
  for (const { name, needs, read } of Object.values(catalogue.bindings.resources)) {
    const reader = operationNamed(catalogue, read[0]?.operation);
    if (!needs.includes(owner) || reader?.path.startsWith(`${operation.path}/`) !== true) continue;
    const made = makeTemplate(catalogue, reader, { seed: 1, objects: {} });
    const setUp = made.kind === 'template' ? made.template.setUps.find(({ resource }) => resource === name) : undefined;
    if (setUp?.create !== undefined) return { resource: name, given: { ...setUpStep(setUp), keyword: 'Given' } };
  }
  return undefined;
}
