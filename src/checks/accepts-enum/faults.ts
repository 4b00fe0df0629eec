import { either, unlessOpen } from '../../mock/kit/absent.js';
import { isBoundPlace } from '../../mock/kit/bound.js';
import type { Fault } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import type { Target } from '../../mock/kit/targets.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { get } from '../../support/json/pointer.js';

/** The last value of a list. */
function lastListed({ node }: Target) {
  return Array.isArray(node.enum) ? node.enum.at(-1) : undefined;
}

/** The properties of the body that have a list of values, and are sent with another than the last. */
function listed(catalogue: Catalogue, operation: Operation): Target[] {
  return sentTargets(catalogue, operation).filter((target) => {
    const last = lastListed(target);
    return last !== undefined && last !== target.value && !isBoundPlace(catalogue, operation, target.at);
  });
}

export const faults: readonly Fault[] = [
  {
    id: 'listed-value-refused',
    title: 'refuses the last of the values that a list has',
    foundBy: ['accepts-enum'],
    depth: 'thorough',
    absent: either(unlessOpen, (catalogue, operation) =>
      listed(catalogue, operation).length > 0 ? undefined : 'no property that may be varied has a list of values',
    ),
    refuses: ({ body }, { catalogue, operation }) =>
      listed(catalogue, operation).some((target) => get(body, target.at) === lastListed(target))
        ? 'This value is not known.'
        : undefined,
  },
];
