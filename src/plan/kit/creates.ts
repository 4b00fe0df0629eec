import type { CheckContext } from '../../model/check-context.js';
import { partOf } from '../../model/parts.js';

/** True for an operation that creates an item, also where it changes one that is there, as PUT may do. */
export function createsItem({ resourceRole, operation }: Pick<CheckContext, 'resourceRole' | 'operation'>): boolean {
  return resourceRole !== undefined && partOf(resourceRole.resource.create, operation) !== undefined;
}
