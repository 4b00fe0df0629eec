import type { Operation } from '../model/definition.js';
import { comparableName } from '../support/comparable-name.js';

/** The last part of a path, where it has a name: `/jobs/{id}/stop`, `/jobs/{id}:stop`. */
export const actionAt = /^(.*[/:])([^/:{}]+)$/;

/** Names of actions that bring back what was removed, and of those that may also bring something else back, such as a backup. */
const undoes: ReadonlySet<string> = new Set(['undelete', 'unremove', 'untrash']);
const bringsBack: ReadonlySet<string> = new Set(['restore', 'recover', 'reinstate']);

/** Words of an action that is about what was removed, and of a removal that can be undone. */
const ofRemoved = /\b(?:soft[- ]?)?(?:delet|remov|trash|recycl)|\bbin\b/i;
const ofUndoing = /\b(?:restor|undelet|recover|reinstat|trash|recycl|soft)|\bbin\b/i;

/**
 * The removal that this operation undoes, as its text or that of the removal says: `DELETE /notes/{id}` of
 * `POST /notes/{id}/restore`. A backup is restored without being removed before.
 */
export function removalUndoneBy(operations: readonly Operation[], operation: Operation): Operation | undefined {
  const removal = removalPerhapsUndoneBy(operations, operation);
  if (removal === undefined) return undefined;
  const isTold = ofRemoved.test(textOf(operation)) || ofUndoing.test(textOf(removal));
  return isTold || undoes.has(actionOf(operation)) ? removal : undefined;
}

/** The removal that an operation of such a name may undo, whatever its text. */
export function removalPerhapsUndoneBy(operations: readonly Operation[], operation: Operation): Operation | undefined {
  const { api, path, method } = operation;
  const [, place = ''] = actionAt.exec(path) ?? [];
  const name = actionOf(operation);
  if (method === 'GET' || !place.slice(0, -1).endsWith('}') || !(undoes.has(name) || bringsBack.has(name)))
    return undefined;
  return operations.find(
    (other) => other.api === api && other.method === 'DELETE' && other.path === place.slice(0, -1),
  );
}

const actionOf = ({ path }: Operation): string => comparableName(actionAt.exec(path)?.[2] ?? '');

const textOf = ({ summary, description = '' }: Operation): string => `${summary} ${description}`;
