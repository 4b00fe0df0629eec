import type { CheckContext } from '../../model/check-context.js';

/** True for a change of what a request creates: the same values are sent there, and go to the same place. */
export function isStoredAlike({ resourceRole }: CheckContext): boolean {
  return resourceRole?.role === 'update' && resourceRole.resource.create.length > 0;
}
