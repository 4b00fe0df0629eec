import { isDeepStrictEqual } from 'node:util';
import type { Innocent } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import type { Target } from '../../mock/kit/targets.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { get, tokens } from '../../support/json/pointer.js';

const nameOf = ({ at }: Target): string => tokens(at).at(-1) ?? '';

/** Places of the body with one name, one list of values, and one value in the valid request. */
function alike(catalogue: Catalogue, operation: Operation): (readonly [Target, Target])[] {
  const listed = sentTargets(catalogue, operation).filter(({ node }) => Array.isArray(node.enum));
  return listed.flatMap((one, index) =>
    listed
      .slice(index + 1)
      .filter(
        (other) =>
          nameOf(one) === nameOf(other) &&
          one.value === other.value &&
          isDeepStrictEqual(one.node.enum, other.node.enum),
      )
      .map((other): readonly [Target, Target] => [one, other]),
  );
}

export const innocents: readonly Innocent[] = [
  {
    id: 'one-value-throughout',
    title: 'refuses a body in which a listed value differs from that of the same name elsewhere',
    absent: (catalogue, operation) =>
      alike(catalogue, operation).length > 0 ? undefined : 'no two places of its body have one name and one list',
    refuses: ({ body }, { catalogue, operation }) =>
      alike(catalogue, operation).some(([one, other]) => {
        const [a, b] = [get(body, one.at), get(body, other.at)];
        return a !== undefined && b !== undefined && a !== b;
      })
        ? 'The values differ.'
        : undefined,
  },
];
