import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Deviation } from './fault.js';

/** Why a deviation cannot show at an operation; undefined when it can. Only what the candidate serves is answered. */
export function whyAbsent(deviation: Deviation, catalogue: Catalogue, operation: Operation): string | undefined {
  const isAnswer = deviation.wholeCandidate !== true && deviation.outgoing === undefined;
  const isServed = operation.role === 'served' || operation.role === 'callback-in';
  return isAnswer && !isServed ? 'the candidate does not serve it' : deviation.absent(catalogue, operation);
}
