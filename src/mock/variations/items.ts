import { randomInt } from 'node:crypto';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { isObject } from '../../model/json.js';
import { type ResourceRole, resourceOfParameter, roleOf } from '../../model/parts.js';
import { type Absent, everywhere, targetsOf } from '../faults/absent.js';
import { nodeOf } from '../faults/inputs.js';
import { isPlainText } from '../faults/targets.js';
import type { Variation } from '../kit/fault.js';

/** Identifiers may have any form where neither the answer nor a parameter gives them one. */
const withoutFreeIdentifier: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.role !== 'create') return 'it does not create';
  return isShownFree(catalogue, operation, play) && isNamedFree(catalogue, play)
    ? undefined
    : 'the definition says what an identifier looks like';
};

function isShownFree(catalogue: Catalogue, operation: Operation, { part, resource }: ResourceRole): boolean {
  if (part.returned === undefined || resource.identifier === undefined) return false;
  const at = part.returned + resource.identifier;
  return targetsOf(catalogue, operation, { wanted: (target) => target.at === at && isPlainText(target) }).length > 0;
}

function isNamedFree(catalogue: Catalogue, { resource }: ResourceRole): boolean {
  const naming = catalogue.operations.flatMap((operation) =>
    operation.parameters.filter((parameter) => resourceOfParameter(catalogue, operation, parameter) === resource.name),
  );
  return naming.every(({ schema }) => {
    const node = nodeOf(catalogue, schema);
    return node.type === 'string' && ['format', 'pattern', 'maxLength', 'enum'].every((key) => node[key] === undefined);
  });
}

/** Other items, in another order, and calls that say more. */
export const itemVariations: readonly Variation[] = [
  {
    id: 'numbers-for-ids',
    title: 'counts items, and writes the number as a text',
    absent: withoutFreeIdentifier,
    newId: () => String(randomInt(1_000_000, 1_000_000_000_000)),
  },
  {
    id: 'odd-ids',
    title: 'names items by texts that URLs must escape',
    absent: withoutFreeIdentifier,
    newId: () => `urn:item/${randomInt(1_000_000_000)} ü?&=%`,
  },
  {
    id: 'newest-first',
    title: 'lists the newest item first',
    absent: (catalogue, operation) => (roleOf(catalogue, operation)?.role === 'list' ? undefined : 'it does not list'),
    store: (store) => ({
      all: (resource) => store.all(resource).reverse(),
      find: (resource, id) => store.find(resource, id),
      add: (resource, id, object) => store.add(resource, id, object),
      change: (resource, id, object) => store.change(resource, id, object),
      remove: (resource, id) => store.remove(resource, id),
    }),
  },
  {
    id: 'later-calls',
    title: 'calls back later, within limits, and says more than it must',
    absent: everywhere,
    outgoing: (call, { catalogue, operation }) => {
      const schema = operation.body?.contents[0]?.schema;
      const extended = isObject(call.body) ? { ...call.body, furtherProperty: true } : undefined;
      const fits =
        extended !== undefined &&
        schema !== undefined &&
        catalogue.schemas.validate(schema, 'request', extended).kind === 'valid';
      return [{ ...call, later: 80, ...(fits ? { body: extended } : {}) }];
    },
  },
];
