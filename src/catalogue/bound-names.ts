import type { Bindings, Part } from '../model/bindings.js';
import { type Operation, shortName } from '../model/definition.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';

const partNames = ['create', 'read', 'update', 'delete', 'list', 'exists'] as const;

/** Names of one kind: those that bindings use, and those that there are. */
interface Names {
  readonly kind: 'operation' | 'resource' | 'parameter';
  readonly used: readonly string[];
  readonly known: ReadonlySet<string>;
}

/**
 * Bindings may speak only of operations, resources and parameters that exist.
 * @param operations those of the Building Block
 * @throws UserError naming what does not exist, and what may be meant.
 */
export function checkBoundNames(bindings: Bindings, operations: readonly Operation[]): void {
  const parameters = operations.flatMap((operation) => operation.parameters.map(({ name }) => name));
  const all: readonly Names[] = [
    { kind: 'operation', used: operationNames(bindings), known: new Set(operations.map(shortName)) },
    { kind: 'resource', used: resourceNames(bindings), known: new Set(Object.keys(bindings.resources)) },
    {
      kind: 'parameter',
      used: [...Object.keys(bindings.parameters), ...bindings.fresh],
      known: new Set(parameters),
    },
  ];
  for (const names of all) {
    const wrong = names.used.find((name) => !names.known.has(name));
    if (wrong !== undefined) throw unknownName(names, wrong);
  }
}

function unknownName({ kind, known }: Names, wrong: string): UserError {
  const words = known.size === 0 ? `There is no ${kind}.` : knownNames(wrong, [...known], 10);
  return new UserError(`The bindings cannot be used: no ${kind} "${wrong}".`, {
    hint: `${words} docs/bindings.md describes the keys.`,
  });
}

function operationNames(bindings: Bindings): string[] {
  const { operations, roles, callbacks, credentials, systems } = bindings;
  const called = Object.values(callbacks).map(({ after }) => after);
  return [
    ...partsOf(bindings).flatMap(({ operation, confirmedBy }) => [
      operation,
      ...(confirmedBy === undefined ? [] : [confirmedBy]),
    ]),
    ...called,
    ...credentials.open,
    ...Object.values(systems).flatMap((system) => system.operations),
    ...[operations, roles, callbacks].flatMap((map) => Object.keys(map)),
  ];
}

function partsOf({ resources }: Bindings): Part[] {
  return Object.values(resources).flatMap((resource) => partNames.flatMap((name) => resource[name]));
}

function resourceNames(bindings: Bindings): string[] {
  const named = Object.values(bindings.parameters).flatMap((resource) =>
    typeof resource === 'string' ? [resource] : Object.values(resource),
  );
  const operations = Object.values(bindings.operations);
  const needed = [...Object.values(bindings.resources), ...operations].flatMap((owner) => owner.needs);
  const presented = operations.flatMap(({ bearer }) => bearer ?? []);
  const usedUp = operations.flatMap(({ usesUp }) => usesUp);
  return [...named, ...needed, ...presented, ...usedUp, ...placeholderNames(bindings)];
}

/** The resources of `{{existing order /total}}` and `{{sent order}}`. */
function placeholderNames({ resources, operations }: Bindings): string[] {
  const text = JSON.stringify([resources, operations]);
  return [...text.matchAll(/\{\{(?:existing|sent) ([^\s{}"]+)/g)].map(([, name = '']) => name);
}
