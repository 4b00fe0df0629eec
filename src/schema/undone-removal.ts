import type { Operation } from '../model/definition.js';
import { comparableName } from '../support/comparable-name.js';

/** The last part of a path, where it has a name: `/jobs/{id}/stop`, `/jobs/{id}:stop`. */
export const actionAt = /^(.*[/:])([^/:{}]+)$/;

/** Names of actions that bring back what was removed. */
const bringsBack: ReadonlySet<string> = new Set(['restore', 'undelete', 'unremove', 'recover', 'reinstate', 'untrash']);

/** The removal that this operation undoes: `DELETE /notes/{id}` of `POST /notes/{id}/restore`. */
export function removalUndoneBy(
  operations: readonly Operation[],
  { api, path, method }: Operation,
): Operation | undefined {
  const [, place = '', action = ''] = actionAt.exec(path) ?? [];
  if (method === 'GET' || !place.slice(0, -1).endsWith('}') || !bringsBack.has(comparableName(action)))
    return undefined;
  return operations.find(
    (other) => other.api === api && other.method === 'DELETE' && other.path === place.slice(0, -1),
  );
}
