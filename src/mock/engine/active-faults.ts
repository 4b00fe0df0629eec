import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { ActiveFault, SeededFault } from '../kit/fault.js';
import { whyAbsent } from '../kit/why-absent.js';

/**
 * The faults that are on for an operation, where they can show. What a fault remembers of an operation is kept from one
 * request to the next.
 */
export function activeFaults(
  catalogue: Catalogue,
  faults: readonly SeededFault[],
): (operation: Operation) => readonly ActiveFault[] {
  const active = new Map<string, readonly ActiveFault[]>();
  return (operation) => {
    const known = active.get(operation.id) ?? faultsOf(operation, catalogue, faults);
    active.set(operation.id, known);
    return known;
  };
}

function faultsOf(operation: Operation, catalogue: Catalogue, faults: readonly SeededFault[]): ActiveFault[] {
  const name = shortName(operation);
  return faults
    .filter(({ operation: only }) => only === undefined || only === name)
    .filter(({ fault }) => whyAbsent(fault, catalogue, operation) === undefined)
    .map(({ fault, at }) => ({ fault, memory: new Map(), ...(at === undefined ? {} : { at }) }));
}
