import { either, unlessOpen } from '../../mock/kit/absent.js';
import { isBoundPlace } from '../../mock/kit/bound.js';
import type { Fault } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { isProperty, type Target } from '../../mock/kit/targets.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { isObject } from '../../model/json.js';
import { get, tokens } from '../../support/json/pointer.js';

/** The properties that an object may do without, though it requires others. */
function dispensable(catalogue: Catalogue, operation: Operation): Target[] {
  const all = sentTargets(catalogue, operation).filter(isProperty);
  const parentOf = ({ at }: Target): string => at.slice(0, at.lastIndexOf('/'));
  const demanding = new Set(all.filter(({ required }) => required).map(parentOf));
  return all.filter(
    (target) =>
      !target.required &&
      demanding.has(parentOf(target)) &&
      tokens(target.at).every((token) => !/^\d+$/.test(token)) &&
      !isBoundPlace(catalogue, operation, target.at),
  );
}

export const faults: readonly Fault[] = [
  {
    id: 'minimal-refused',
    title: 'demands a property that is optional',
    foundBy: ['accepts-minimal'],
    absent: either(unlessOpen, (catalogue, operation) =>
      dispensable(catalogue, operation).length > 0 ? undefined : 'no optional property stands beside a required one',
    ),
    refuses: ({ body }, { catalogue, operation }) => {
      const [target] = dispensable(catalogue, operation);
      if (target === undefined || get(body, target.at) !== undefined) return undefined;
      const owner = get(body, target.at.slice(0, target.at.lastIndexOf('/')));
      return isObject(owner) ? `${target.at} is missing.` : undefined;
    },
  },
];
