import { randomUUID } from 'node:crypto';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { ActiveFault } from '../kit/fault.js';

/** How new identifiers are made: UUIDs, unless whatever is switched on makes others. */
export function newIdOf(catalogue: Catalogue, operation: Operation, faults: readonly ActiveFault[]): () => string {
  const maker = faults.find(({ fault }) => fault.newId !== undefined);
  if (maker?.fault.newId === undefined) return randomUUID;
  const { fault, memory } = maker;
  return () => fault.newId?.({ catalogue, operation, memory }) ?? randomUUID();
}
