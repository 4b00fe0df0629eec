import type { Bindings, Resource } from '../../model/bindings.js';

/** Resources of which one may change with another: what one needs, and what an operation touches together. */
export class Families {
  private readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** All resources, and whatever else the candidate keeps. */
  readonly all: ReadonlySet<string>;

  constructor({ resources, operations }: Pick<Bindings, 'resources' | 'operations'>) {
    const members = new Map(Object.keys(resources).map((name) => [name, new Set([name])]));
    for (const group of related(resources, operations)) join(members, group);
    this.members = members;
    this.all = new Set([...members.keys(), '*']);
  }

  /** All resources of the families to which these belong. */
  of(names: Iterable<string>): ReadonlySet<string> {
    return new Set([...names].flatMap((name) => [...(this.members.get(name) ?? [])]));
  }
}

function related(resources: Bindings['resources'], operations: Bindings['operations']): string[][] {
  const byOperation = new Map<string, string[]>();
  const note = (operation: string, names: readonly string[]): void =>
    void byOperation.set(operation, [...(byOperation.get(operation) ?? []), ...names]);
  for (const resource of Object.values(resources))
    for (const operation of operationsOf(resource)) note(operation, [resource.name]);
  for (const [operation, { needs, usesUp }] of Object.entries(operations)) note(operation, [...needs, ...usesUp]);
  return [...byOperation.values(), ...Object.values(resources).map(({ name, needs }) => [name, ...needs])];
}

/** The operations that play a part for a resource, by the names that bindings use. */
function operationsOf({ create, read, update, delete: remove, list, exists }: Resource): string[] {
  return [...create, ...read, ...update, ...remove, ...list, ...exists].map(({ operation }) => operation);
}

function join(members: Map<string, Set<string>>, group: readonly string[]): void {
  const whole = new Set(group.flatMap((name) => [...(members.get(name) ?? [])]));
  for (const name of whole) members.set(name, whole);
}
