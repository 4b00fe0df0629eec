import type { CheckContext } from '../../model/check-context.js';
import type { Operation, ResponseDefinition, SchemaRef } from '../../model/definition.js';
import type { Step } from '../../model/plan.js';
import { step } from './steps.js';

/** Answers that mean success: 2xx and 3xx, or `default` where nothing else is documented. */
export function successResponses(operation: Operation): ResponseDefinition[] {
  const success = operation.responses.filter((response) => /^[23]/.test(response.status));
  if (success.length > 0) return success;
  return operation.responses.filter((response) => response.status === 'default');
}

/** The schemas of the bodies that an operation documents for success. An answer to HEAD has no body (RFC 9110 section 9.3.2). */
export function successSchemas(operation: Operation): SchemaRef[] {
  if (operation.method === 'HEAD') return [];
  return successResponses(operation).flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? []));
}

/** Documented refusals of the operation: its 4xx statuses. */
export function documentedRefusals(operation: Operation): ResponseDefinition[] {
  return operation.responses.filter((response) => response.status.startsWith('4'));
}

/** The step that sends the request of an operation. */
export function send({ operation }: Pick<CheckContext, 'operation'>): Step {
  return step('When', 'sent', operation.name);
}

/** The step after which a refusal proves something. */
export function accepted({ operation }: Pick<CheckContext, 'operation'>): Step {
  return step('Given', 'accepted', operation.name);
}

/** True where the valid request uses an item up, so that the same request cannot be sent again. */
export function usesItemUp({ template }: Pick<CheckContext, 'template'>): boolean {
  return template.setUps.some(({ removed }) => removed);
}
