import type { Catalogue } from '../../model/catalogue.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Operation } from '../../model/definition.js';
import type { Depth } from '../../model/depth.js';
import { roleOf } from '../../model/parts.js';

/**
 * The depth of what a server does in one place for all its operations, such as HEAD: at standard depth only the first operation of each
 * kind is asked. Operations are of one kind if they have the same API, method and security and do the same to what they are about.
 */
export function depthOfUniform({ catalogue, operation }: CheckContext): Depth {
  return firstOnes(catalogue).ofKind.has(operation.id) ? 'standard' : 'thorough';
}

/** What a check whose depth this is says of it. */
export const onlyFirstOfKind =
  'At standard depth only the first operation of each kind is asked: of one API, method, security and role.';

/** The depth of what depends on nothing but who is let in: asked at the first operation with the same API, method and security. */
export function depthOfAccess({ catalogue, operation }: CheckContext): Depth {
  return firstOnes(catalogue).ofAccess.has(operation.id) ? 'standard' : 'thorough';
}

/** The identifiers of the operations that come first. */
interface FirstOnes {
  readonly ofKind: ReadonlySet<string>;
  readonly ofAccess: ReadonlySet<string>;
}

/** A catalogue never changes, so each is looked through once. */
const known = new WeakMap<Catalogue, FirstOnes>();

function firstOnes(catalogue: Catalogue): FirstOnes {
  const found = known.get(catalogue) ?? lookThrough(catalogue);
  known.set(catalogue, found);
  return found;
}

function lookThrough(catalogue: Catalogue): FirstOnes {
  const firstBy = (key: (operation: Operation) => string): Set<string> => {
    const first = new Map(catalogue.operations.toReversed().map((operation) => [key(operation), operation.id]));
    return new Set(first.values());
  };
  const accessOf = ({ api, method, security, open, role }: Operation): string =>
    JSON.stringify([api, method, security, open, role]);
  return {
    ofAccess: firstBy(accessOf),
    ofKind: firstBy((operation) => `${accessOf(operation)} ${roleOf(catalogue, operation)?.role}`),
  };
}
