import type { Bindings, Part, Resource } from './bindings.js';
import type { Operation, Parameter } from './definition.js';
import { shortName } from './definition.js';
import type { Carrier } from './http.js';

/** Anything that holds the bindings of one Building Block, such as a catalogue. */
interface WithBindings {
  readonly bindings: Bindings;
}

/** The parameter in which a place lies, with where it travels; undefined for the body. */
export function carrierOf(operation: Operation, { parameter }: { readonly parameter?: string }): Carrier | undefined {
  const known = operation.parameters.find(({ name }) => name === parameter);
  return known === undefined ? undefined : { location: known.in, name: known.name };
}

export type Role = 'create' | 'read' | 'update' | 'delete' | 'list' | 'exists';

/** The part that an operation plays for a resource. */
export interface ResourceRole {
  readonly role: Role;
  readonly part: Part;
  readonly resource: Resource;
  /** True for the first operation of its role: the one that set-ups use. */
  readonly first: boolean;
}

/** What also creates an item is asked as a change of one that exists. */
const roles: readonly Role[] = ['read', 'update', 'create', 'delete', 'exists', 'list'];

/** The roles of operations by their short names: bindings do not change, and are asked for each verdict. */
const rolesOf = new WeakMap<Bindings, ReadonlyMap<string, ResourceRole>>();

/** What an operation does to a resource, by the bindings; undefined when they do not say. */
export function roleOf({ bindings }: WithBindings, operation: Operation): ResourceRole | undefined {
  const known = rolesOf.get(bindings) ?? rolesIn(bindings);
  rolesOf.set(bindings, known);
  return known.get(shortName(operation));
}

/** Where an operation plays several parts, the first counts; one that lists items, and reads them among others, lists. */
function rolesIn({ resources }: Bindings): ReadonlyMap<string, ResourceRole> {
  const played = Object.values(resources).flatMap((resource) => roles.flatMap((role) => partsOf(resource, role)));
  const found = new Map<string, ResourceRole>();
  for (const one of played) if (!found.has(one.part.operation)) found.set(one.part.operation, one);
  return found;
}

function partsOf(resource: Resource, role: Role): ResourceRole[] {
  const lists = ({ operation, among }: Part): boolean =>
    among !== undefined && resource.list.some((part) => part.operation === operation);
  const parts = resource[role].map((part, index): ResourceRole => ({ role, part, resource, first: index === 0 }));
  return parts.filter(({ part }) => !lists(part));
}

/** The resources by the operations that play a part for them: a run asks for each request and for each scenario. */
const resourcesByOperation = new WeakMap<Bindings, ReadonlyMap<string, ReadonlySet<Resource>>>();

/** The resources for which an operation plays any part, by its short name; in the order of the bindings. */
export function resourcesWith(bindings: Bindings, operation: string): Resource[] {
  const known = resourcesByOperation.get(bindings) ?? byOperation(bindings);
  resourcesByOperation.set(bindings, known);
  return [...(known.get(operation) ?? [])];
}

function byOperation({ resources }: Bindings): ReadonlyMap<string, ReadonlySet<Resource>> {
  const found = new Map<string, Set<Resource>>();
  for (const resource of Object.values(resources)) {
    for (const { operation } of roles.flatMap((role) => resource[role])) {
      const own = found.get(operation) ?? new Set();
      found.set(operation, own.add(resource));
    }
  }
  return found;
}

/** True for a read that is not told which item is meant: it hands out the only one, or the next one. */
export function handsOut({ role, part, first }: ResourceRole): boolean {
  return role === 'read' && first && part.by === undefined;
}

/** True where 204 is how a read says that there is nothing, because it documents 204 next to a success with a body. */
export function saysNothing({ method, responses }: Operation, status: number): boolean {
  const hasBody = responses.some((response) => /^2/.test(response.status) && response.contents.length > 0);
  return method === 'GET' && status === 204 && hasBody && responses.some((response) => response.status === '204');
}

/** The resource that a parameter of an operation names. */
export function resourceOfParameter(
  catalogue: WithBindings,
  operation: Operation,
  parameter: Parameter,
): string | undefined {
  const { parameters } = catalogue.bindings;
  const bound = Object.hasOwn(parameters, parameter.name) ? parameters[parameter.name] : undefined;
  if (bound === undefined || typeof bound === 'string') return bound;
  return bound[shortName(operation)] ?? bound[operation.api];
}

/**
 * Where no part says which input names the item: the last path parameter that is not a place that the vendor knows, or
 * the first required query parameter that is. Values of which the bindings say that they identify nothing do not count.
 */
export function identifyingParameter(catalogue: WithBindings, operation: Operation): Parameter | undefined {
  const { values } = catalogue.bindings;
  const isVendors = ({ name }: Parameter): boolean => Object.hasOwn(values, name);
  const telling = operation.parameters.filter(({ name }) => values[name]?.identifies !== false);
  const inPath = telling.filter((parameter) => parameter.in === 'path' && !isVendors(parameter));
  if (inPath.length > 0) return inPath.at(-1);
  return telling.find((parameter) => {
    const known = isVendors(parameter) || resourceOfParameter(catalogue, operation, parameter) !== undefined;
    return parameter.in === 'query' && parameter.required && known && !isCredential(operation, parameter);
  });
}

/** The part that an operation plays, among those of a resource. */
export function partOf(parts: readonly Part[], operation: Operation): Part | undefined {
  return parts.find((part) => part.operation === shortName(operation));
}

/** True when the GovSpec says where the item stands in the answer. */
export function showsItem({ returned, among }: Part): boolean {
  return returned !== undefined || among !== undefined;
}

/** The resources that parameters name: a plan asks for each item that a request needs. */
const resourcesOfParameters = new WeakMap<Bindings, ReadonlySet<string>>();

/** True when requests say which item of the resource is meant. */
export function isAddressed({ bindings }: WithBindings, resource: Resource): boolean {
  const named = resourcesOfParameters.get(bindings) ?? namedByParameters(bindings);
  resourcesOfParameters.set(bindings, named);
  const parts = [...resource.read, ...resource.update, ...resource.delete];
  return named.has(resource.name) || parts.some(({ by }) => by !== undefined);
}

function namedByParameters({ parameters }: Bindings): ReadonlySet<string> {
  return new Set(
    Object.values(parameters).flatMap((bound) => (typeof bound === 'string' ? [bound] : Object.values(bound))),
  );
}

/** Resources in the order in which they must come to exist, what they need before themselves. */
export function inOrder(catalogue: WithBindings, names: readonly string[]): string[] {
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

/** True for a number that counts items: whole, and more than none. */
export function isCountable(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** True for a PUT that documents 201 beside another success: it makes what is not there (RFC 9110 section 9.3.4). */
export function makesUnknown({ method, responses }: Pick<Operation, 'method' | 'responses'>): boolean {
  const answers = (...statuses: string[]): boolean => responses.some(({ status }) => statuses.includes(status));
  return method === 'PUT' && answers('201') && answers('200', '204');
}
