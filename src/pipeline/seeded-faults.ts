import type { SeededFault } from '../mock/index.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';

type Fault = SeededFault['fault'];

/**
 * Faults by their ids, each for all operations or as `id@api/operation`.
 * @throws UserError naming the first that does not exist.
 */
export function seededFaults(names: readonly string[], known: readonly Fault[]): SeededFault[] {
  return names.map((text) => {
    const [id, operation] = text.split('@');
    const fault = known.find((one) => one.id === id);
    if (fault !== undefined) return { fault, ...(operation === undefined ? {} : { operation }) };
    throw new UserError(`There is no fault "${id}".`, {
      hint: `${knownNames(
        id ?? '',
        known.map((one) => one.id),
      )} "govstack-check mock <building-block> --list-faults" lists all.`,
    });
  });
}
