import { type Operation, type Schemas, shortName } from '../model/definition.js';
import { namesShown, schemaAt } from '../schema/properties.js';
import { nameWords } from '../support/name-words.js';
import type { Found } from './infer-collections.js';
import { linkedParameters } from './infer-links.js';
import type { InferredResource } from './infer-references.js';
import { namedBy } from './nearest-resource.js';
import { successSchema } from './success-schema.js';

/** A resource that was inferred, by its name. */
type Named = Found & InferredResource & { readonly places?: ReadonlyMap<string, string> };

/** The resources that parameters name, by parameter and operation. */
type Parameters = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A parameter of an operation, and the resource that it names. */
interface Naming {
  readonly parameter: string;
  readonly operation: Operation;
  readonly resource: string;
}

/** The resource that each parameter names: in the path of its items, by its own name, by a link, or where it stands in a path. */
export function namedResources(
  operations: readonly Operation[],
  found: readonly Named[],
  schemas: Schemas,
): Parameters {
  const parameters: Record<string, Record<string, string>> = {};
  const namings = [
    ...pathNames(operations, found),
    ...placedNames(operations, found),
    ...ownNames(operations, found),
    ...linkedNames(operations, found),
    ...neighbourNames(operations, found, schemas),
    ...describedNames(operations, found),
  ];
  for (const { parameter, operation, resource } of namings)
    parameters[parameter] = { [shortName(operation)]: resource, ...parameters[parameter] };
  return parameters;
}

/** The parameter of the path of an item, also in the paths below it; of two resources, that with the longer path counts. */
function pathNames(operations: readonly Operation[], found: readonly Named[]): Naming[] {
  return found.toReversed().flatMap(({ name: resource, itemPath, parameter }) => {
    const below = operations.filter(({ path }) => isUnder(path, itemPath));
    return below.map((operation) => ({ parameter, operation, resource }));
  });
}

/** The parameters by which operations with verbs for names take the identifier of an item. */
function placedNames(operations: readonly Operation[], found: readonly Named[]): Naming[] {
  return found.flatMap(({ name: resource, places }) =>
    operations.flatMap((operation): Naming[] => {
      const parameter = places?.get(shortName(operation));
      return parameter === undefined || parameter.startsWith('/') ? [] : [{ parameter, operation, resource }];
    }),
  );
}

function ownNames(operations: readonly Operation[], found: readonly Named[]): Naming[] {
  return operations.flatMap((operation) =>
    operation.parameters
      .filter(({ required }) => required)
      .flatMap(({ name: parameter }) => {
        const target = namedBy(parameter, operation, found);
        return target === undefined ? [] : [{ parameter, operation, resource: target.name }];
      }),
  );
}

function neighbourNames(operations: readonly Operation[], found: readonly Named[], schemas: Schemas): Naming[] {
  return found.flatMap((one) =>
    operations.flatMap((operation) => {
      const parameter = inPlaceOf(operation.path, one.itemPath);
      if (parameter === undefined || isOtherProperty(parameter, one, schemas)) return [];
      return [{ parameter, operation, resource: one.name }];
    }),
  );
}

/** `{key}` of items that have a `key` beside the identifier that their own path takes: `/notes/{key}/latest` beside `/notes/{id}`. */
function isOtherProperty(
  parameter: string,
  { create, read, created, identifier, item }: Named,
  schemas: Schemas,
): boolean {
  const shownBy = (operation: Operation | undefined, pointer: string | undefined): string[] => {
    const answer = operation === undefined ? undefined : successSchema(operation);
    const shown = answer === undefined ? undefined : schemaAt(schemas, answer, pointer ?? '');
    return shown === undefined ? [] : namesShown(schemas, shown, 'response');
  };
  const names = [
    ...shownBy(create, created?.pointer),
    ...shownBy(
      item.find(({ method }) => method === 'GET'),
      read?.pointer,
    ),
  ];
  return identifier !== `/${parameter}` && names.includes(parameter);
}

/** The parameters that a link gives the identifier of a resource. */
function linkedNames(operations: readonly Operation[], found: readonly Named[]): Naming[] {
  return linkedParameters(operations).flatMap(({ source, target, parameter, pointer, identifier }) => {
    const owner = found.find(({ create, created }) => {
      return create === source && created?.pointer === pointer && created.identifier === identifier;
    });
    return owner === undefined ? [] : [{ operation: target, parameter, resource: owner.name }];
  });
}

/** True for the path of an item, and for those below it: `/notes/{id}/tags`, and `/notes/{id}:archive`. */
const isUnder = (path: string, itemPath: string): boolean =>
  path === itemPath || ['/', ':'].some((mark) => path.startsWith(`${itemPath.replace(/\/$/, '')}${mark}`));

/**
 * The parameters of other paths that have the name of an identifier, and say what it is in the same words: "the ID of the message"
 * in `/view/{id}.html` and `/messages/{id}`.
 */
function describedNames(operations: readonly Operation[], found: readonly Named[]): Naming[] {
  const identifiers = found.flatMap(({ name: resource, itemPath, parameter }) => {
    const item = operations.find(({ path }) => path === itemPath);
    const own = item?.parameters.find(({ name, in: place }) => place === 'path' && name === parameter);
    const words = new Set(nameWords(own?.description ?? ''));
    return own !== undefined && nameWords(resource).every((word) => words.has(word)) ? [{ resource, own }] : [];
  });
  return operations.flatMap((operation) =>
    operation.parameters.flatMap(({ name: parameter, in: place, description }): Naming[] => {
      const meant = identifiers.filter(({ own }) => own.name === parameter && own.description === description);
      const [first, ...others] = place === 'path' ? meant : [];
      return first === undefined || others.length > 0 ? [] : [{ parameter, operation, resource: first.resource }];
    }),
  );
}

/** The parameter that stands in a path where the path of an item names it, by whatever name: `/users/{owner}/keys` beside `/users/{id}`. */
function inPlaceOf(path: string, itemPath: string): string | undefined {
  const parts = path.split('/');
  const own = itemPath.replace(/\/$/, '').split('/');
  const isBelow =
    parts.length > own.length && own.every((part, at) => part === parts[at] || areBothNames(part, parts[at]));
  return isBelow ? onlyName(parts[own.length - 1]) : undefined;
}

const areBothNames = (one: string, other: string | undefined): boolean =>
  onlyName(one) !== undefined && onlyName(other) !== undefined;

const onlyName = (part = ''): string | undefined => /^\{([^{}]+)\}$/.exec(part)?.[1];

/** The resources that the path of a collection names: its items belong to theirs. */
export function ownersOf(path: string, operation: Operation, parameters: Parameters): string[] {
  const named = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return named.flatMap((name) => parameters[name]?.[shortName(operation)] ?? []);
}
