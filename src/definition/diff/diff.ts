import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { operationOfRoute, routeWithQuery } from '../../model/find-operation.js';
import { compareBodies, compareResponses } from './contents.js';
import { type Difference, difference } from './difference.js';
import { compareParameters } from './parameters.js';

/** Compares another definition with ours: what a client of the GovSpec would miss, find changed, or find added. */
export function diff(ours: Catalogue, theirs: Catalogue): Difference[] {
  const schemas = { ours: ours.schemas, theirs: theirs.schemas };
  const served = ours.operations.filter(({ role }) => role === 'served');
  const found = served.flatMap((operation) => {
    const counterpart = operationOfRoute(theirs, operation);
    if (counterpart === undefined) return [missingOperation(operation)];
    const pair = { schemas, ours: operation, theirs: counterpart };
    return [...compareParameters(pair), ...compareBodies(pair), ...compareResponses(pair)];
  });
  const known = new Set(ours.operations.map(routeWithQuery));
  const added = theirs.operations.filter((operation) => !known.has(routeWithQuery(operation)));
  return [...found, ...added.map(addedOperation)];
}

function missingOperation(operation: Operation): Difference {
  const words = 'is not in the definition';
  return difference(operation, { kind: 'missing', what: 'operation', words, breaking: true });
}

function addedOperation(operation: Operation): Difference {
  const words = 'is not in the GovSpec';
  return difference(operation, { kind: 'added', what: 'operation', words, breaking: false });
}
