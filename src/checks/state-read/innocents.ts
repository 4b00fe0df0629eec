import { randomInt } from 'node:crypto';
import { type Absent, targetsOf } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { nodeOf } from '../../mock/kit/inputs.js';
import { isPlainText } from '../../mock/kit/targets.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { type ResourceRole, resourceOfParameter, roleOf } from '../../model/parts.js';

/** Identifiers may have any form where neither the answer nor a parameter gives them one. */
const withoutFreeIdentifier: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.role !== 'create') return 'it does not create';
  return isShownFree(catalogue, operation, resourceRole) && isNamedFree(catalogue, resourceRole)
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

export const innocents: readonly Innocent[] = [
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
];
