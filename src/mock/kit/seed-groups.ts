import type { Part, Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import { type Operation, shortName } from '../../model/definition.js';
import { resourceOfParameter } from '../../model/parts.js';

/** Operations that work on the same items, so that a fault in one of them may show in another. */
export interface SeedGroup {
  readonly buildingBlock: string;
  readonly operations: readonly Operation[];
  /** The resources that the operations create, read, change or remove. */
  readonly own: ReadonlySet<string>;
  /** The resources that must exist for their requests, the own ones included. */
  readonly touched: ReadonlySet<string>;
}

/** Cuts the operations of a definition into groups: no operation works on items of two groups. */
export function seedGroups(catalogue: Catalogue): SeedGroup[] {
  const groups: Set<Operation>[] = [];
  for (const operation of catalogue.operations) {
    const joined = groups.filter((group) => [...group].some((other) => belongTogether(catalogue, operation, other)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...joined.flatMap((group) => [...group]), operation]));
  }
  return groups.map((group) => asSeedGroup(catalogue, [...group]));
}

/** They share a resource, a method and path, or one of them is called because of the other. */
function belongTogether(catalogue: Catalogue, one: Operation, other: Operation): boolean {
  const resources = resourcesOf(catalogue, one);
  const isCall = (call: Operation, request: Operation): boolean =>
    catalogue.bindings.callbacks[shortName(call)]?.after === shortName(request);
  return (
    resourcesOf(catalogue, other).some((resource) => resources.includes(resource)) ||
    placeOf(one) === placeOf(other) ||
    isCall(one, other) ||
    isCall(other, one)
  );
}

/** Method and path without the names of parameters: operations that share them may answer in place of one another. */
function placeOf({ method, path }: Operation): string {
  const [plain = ''] = path.split('?');
  return `${method} ${plain.replaceAll(/\{[^{}]+\}/g, '{}')}`;
}

/** Every resource that an operation plays a part for: one that creates an item may create a second one beside it. */
function resourcesOf({ bindings }: Catalogue, operation: Operation): string[] {
  const name = shortName(operation);
  const parts = ({ create, read, update, delete: remove, list, exists }: Resource): readonly Part[] =>
    [create, read, update, remove, list, exists].flat();
  return Object.values(bindings.resources)
    .filter((resource) => parts(resource).some((part) => part.operation === name || part.confirmedBy === name))
    .map((resource) => resource.name);
}

function asSeedGroup(catalogue: Catalogue, operations: readonly Operation[]): SeedGroup {
  const own = new Set(operations.flatMap((operation) => resourcesOf(catalogue, operation)));
  const named = operations.flatMap((operation) => resourcesNamedBy(catalogue, operation));
  const touched = new Set<string>();
  for (const resource of [...own, ...named]) addWithNeeds(catalogue, resource, touched);
  return { buildingBlock: catalogue.buildingBlock.id, operations, own, touched };
}

function resourcesNamedBy(catalogue: Catalogue, operation: Operation): string[] {
  const { needs = [], usesUp = [], bearer } = catalogue.bindings.operations[shortName(operation)] ?? {};
  const inParameters = operation.parameters.flatMap(
    (parameter) => resourceOfParameter(catalogue, operation, parameter) ?? [],
  );
  return [...needs, ...usesUp, ...(bearer === undefined ? [] : [bearer]), ...inParameters];
}

function addWithNeeds(catalogue: Catalogue, resource: string, touched: Set<string>): void {
  if (touched.has(resource)) return;
  touched.add(resource);
  for (const needed of catalogue.bindings.resources[resource]?.needs ?? []) addWithNeeds(catalogue, needed, touched);
}

/** True when a fault in one group can neither hide one in the other nor be blamed on it. */
export function areIndependent(one: SeedGroup, other: SeedGroup): boolean {
  const apart = (a: SeedGroup, b: SeedGroup): boolean => [...a.own].every((resource) => !b.touched.has(resource));
  const shared = one.operations.some((operation) => other.operations.includes(operation));
  return !shared && apart(one, other) && apart(other, one);
}
