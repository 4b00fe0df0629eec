import type { Operation } from './definition.js';
import { shortName } from './definition.js';

/** The operations of a catalogue by what other documents call them. */
interface OperationIndex {
  readonly byName: ReadonlyMap<string, Operation>;
  readonly byId: ReadonlyMap<string, Operation>;
  readonly byRoute: ReadonlyMap<string, Operation>;
  readonly byPlace: ReadonlyMap<string, Operation>;
  /** Of an API, those whose paths have as many segments. */
  readonly byLength: ReadonlyMap<string, readonly Segmented[]>;
}

interface Segmented {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** A catalogue never changes once it is built, so each list is indexed once. */
const indexes = new WeakMap<readonly Operation[], OperationIndex>();

/** Anything that holds the operations of one definition, such as a catalogue. */
interface WithOperations {
  readonly operations: readonly Operation[];
}

function indexOf({ operations }: WithOperations): OperationIndex {
  const known = indexes.get(operations);
  if (known !== undefined) return known;
  const index = {
    byName: firstBy(operations, shortName),
    byId: firstBy(operations, ({ id }) => id),
    byRoute: firstBy(operations, routeWithQuery),
    byPlace: firstBy(operations, placeOf),
    byLength: byLength(operations.map(segmented)),
  };
  indexes.set(operations, index);
  return index;
}

/** Where several operations have the same key, the first of the definition counts. */
function firstBy(operations: readonly Operation[], key: (operation: Operation) => string): Map<string, Operation> {
  return new Map([...operations].reverse().map((operation) => [key(operation), operation]));
}

/** The operation that bindings, features and requirements call `<api>/<name>`. */
export function operationNamed(catalogue: WithOperations, name: string | undefined): Operation | undefined {
  return name === undefined ? undefined : indexOf(catalogue).byName.get(name);
}

/** The operation with an id such as `consent/consent/configPolicyRead`, as exchanges and verdicts cite it. */
export function operationWithId(catalogue: WithOperations, id: string): Operation | undefined {
  return indexOf(catalogue).byId.get(id);
}

/** The operation with the same method and path, whatever the names of its path parameters. */
export function operationOfRoute(
  catalogue: WithOperations,
  route: Pick<Operation, 'method' | 'path'>,
): Operation | undefined {
  return indexOf(catalogue).byRoute.get(routeWithQuery(route));
}

/** True for the first operation of its path, so that a path is asked once. */
export function isFirstOfPath(catalogue: WithOperations, operation: Operation): boolean {
  return indexOf(catalogue).byPlace.get(placeOf(operation))?.id === operation.id;
}

function placeOf({ api, role, path }: Operation): string {
  return `${api} ${role} ${path}`;
}

/** The operations of the API whose paths one address may mean: /items/{id} takes what is sent to /items/list too. */
export function operationsAtPath(catalogue: WithOperations, operation: Operation): Operation[] {
  const own = segmented(operation);
  const alike = indexOf(catalogue).byLength.get(lengthOf(own)) ?? [];
  return alike.filter(({ segments }) => overlap(own.segments, segments)).map((found) => found.operation);
}

function segmented(operation: Operation): Segmented {
  return { operation, segments: operation.path.split('/') };
}

function byLength(all: readonly Segmented[]): Map<string, readonly Segmented[]> {
  const found = new Map<string, Segmented[]>(all.map((one) => [lengthOf(one), []]));
  for (const one of all) found.get(lengthOf(one))?.push(one);
  return found;
}

function lengthOf({ operation, segments }: Segmented): string {
  return `${operation.api} ${segments.length}`;
}

function overlap(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.every((segment, index) => segment === theirs[index] || isOpen(segment) || isOpen(theirs[index]));
}

function isOpen(segment = ''): boolean {
  return segment.includes('{');
}

/** Method and path with the names of path parameters left out; a query in the path counts. */
export function routeWithQuery({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, '{}')}`;
}
