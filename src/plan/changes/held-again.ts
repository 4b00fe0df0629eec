import type { CheckContext } from '../../model/check-context.js';
import type { Json } from '../../model/json.js';
import { leaves } from '../../support/json/leaves.js';
import { tokens } from '../../support/json/pointer.js';
import { isBound } from './bound-places.js';

/** A place of the body that holds one of a list of values. */
interface ListedPlace {
  readonly at: string;
  readonly value: Json;
  readonly values: readonly Json[];
}

/** What a request holds under the same name, from the same list of values. */
interface HeldAgain {
  /** Other places of the body with the same value, which change with it. */
  readonly together: readonly string[];
  /** Why a refusal of the change is held against nobody. */
  readonly doubt?: string;
}

const nameOf = (at: string): string => tokens(at).findLast((token) => !/^\d+$/.test(token)) ?? '';

/**
 * Where a value stands again: the currency of an account and that of its first deposit, or that of a payment and that of its
 * refund. No schema can say that they must agree, so they change together, or a refusal is held against nobody.
 * @param wanted the value that is to be sent instead
 */
export function heldAgain(context: CheckContext, place: ListedPlace, wanted: Json): HeldAgain {
  const name = nameOf(place.at);
  const isAlike = ({ at, value }: { at: string; value: Json }): boolean =>
    nameOf(at) === name && place.values.includes(value);
  const beside = [...leaves(context.template.body?.value ?? null)].filter(
    (leaf) => leaf.at !== place.at && isAlike(leaf),
  );
  const same = beside.filter(({ value }) => value === place.value);
  const together = same.filter(({ at }) => !isBound(context, at)).map(({ at }) => at);
  const isFixed = together.length < same.length || beside.some(({ value }) => value === wanted);
  const owner = ownerWith(context, place.at, isAlike);
  if (owner !== undefined) return { together, doubt: `"${name}" may have to be that of the ${owner}` };
  return isFixed
    ? { together, doubt: `the values of "${name}" in the request may depend on each other` }
    : { together };
}

/** The resource to which the request refers, and that holds such a value too; the item itself holds it elsewhere. */
function ownerWith(
  { template, resourceRole }: CheckContext,
  at: string,
  isAlike: (leaf: { at: string; value: Json }) => boolean,
): string | undefined {
  const own = resourceRole?.resource.name;
  return template.setUps.find(({ resource, create }) =>
    [...leaves(create?.body ?? null)].some((leaf) => isAlike(leaf) && !(resource === own && leaf.at === at)),
  )?.resource;
}
