import type { Part, Resource } from './bindings.js';
import { type Catalogue, shortName } from './catalogue.js';
import type { Operation, Parameter, ParameterLocation } from './definition.js';

/** A parameter that holds an object. */
export interface Carrier {
  readonly location: ParameterLocation;
  readonly name: string;
}

/** The parameter in which a place lies, with where it travels; undefined for the body. */
export function carrierOf(operation: Operation, { parameter }: { readonly parameter?: string }): Carrier | undefined {
  const known = operation.parameters.find(({ name }) => name === parameter);
  return known === undefined ? undefined : { location: known.in, name: known.name };
}

export type Role = 'create' | 'read' | 'update' | 'delete' | 'list' | 'exists';

/** The part that an operation plays for a resource. */
export interface Play {
  readonly role: Role;
  readonly part: Part;
  readonly resource: Resource;
  /** True for the first operation of its role: the one that set-ups use. */
  readonly first: boolean;
}

const roles: readonly Role[] = ['create', 'read', 'update', 'delete', 'exists', 'list'];

/** What an operation does to a resource, by the bindings; undefined when they do not say. */
export function playOf(catalogue: Catalogue, operation: Operation): Play | undefined {
  const name = shortName(operation);
  for (const resource of Object.values(catalogue.bindings.resources)) {
    for (const role of roles) {
      const index = resource[role].findIndex((part) => part.operation === name);
      const part = resource[role][index];
      if (part !== undefined) return { role, part, resource, first: index === 0 };
    }
  }
  return undefined;
}

/** The resource that a parameter of an operation names. */
export function resourceOfParameter(
  catalogue: Catalogue,
  operation: Operation,
  parameter: Parameter,
): string | undefined {
  const { parameters } = catalogue.bindings;
  const bound = Object.hasOwn(parameters, parameter.name) ? parameters[parameter.name] : undefined;
  if (bound === undefined || typeof bound === 'string') return bound;
  return bound[shortName(operation)] ?? bound[operation.api];
}

/** The part that an operation plays, among those of a resource. */
export function partOf(parts: readonly Part[], operation: Operation): Part | undefined {
  return parts.find((part) => part.operation === shortName(operation));
}

/** True when the GovSpec says where the item stands in the answer. */
export function showsItem({ returned, among }: Part): boolean {
  return returned !== undefined || among !== undefined;
}

/** True when requests say which item of the resource is meant. */
export function isAddressed({ bindings }: Catalogue, resource: Resource): boolean {
  const named = Object.values(bindings.parameters).flatMap((bound) =>
    typeof bound === 'string' ? [bound] : Object.values(bound),
  );
  const parts = [...resource.read, ...resource.update, ...resource.delete];
  return named.includes(resource.name) || parts.some(({ by }) => by !== undefined);
}

/** Resources in the order in which they must come to exist, what they need before themselves. */
export function inOrder(catalogue: Catalogue, names: readonly string[]): string[] {
  const ordered = new Set<string>();
  const add = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) return;
    for (const needed of catalogue.bindings.resources[name]?.needs ?? []) add(needed, [...path, name]);
    ordered.add(name);
  };
  for (const name of names) add(name, []);
  return [...ordered];
}

/** True when a header or query parameter is how the credential travels: it is presented, not sampled. */
export function isCredential(operation: Operation, parameter: Parameter): boolean {
  return operation.security.some(
    (scheme) =>
      scheme.type === 'apiKey' &&
      scheme.in === parameter.in &&
      scheme.key?.toLowerCase() === parameter.name.toLowerCase(),
  );
}
