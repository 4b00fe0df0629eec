import type { Part, Resource } from '../model/bindings.js';
import type { Operation, Schemas } from '../model/definition.js';
import { shortName } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { pagingParameters } from '../model/paging.js';
import { filtersOf } from '../schema/list-filters.js';
import { listPlace } from '../schema/list-place.js';
import { cursorParameter } from '../schema/next-page.js';
import { describesOneItem } from '../schema/one-item.js';
import { isOneSchema, schemaAt } from '../schema/properties.js';
import { tokens } from '../support/json/pointer.js';
import { itemChange, updatePart } from './infer-changes.js';
import { createsAtOwnPath, type Found, foundCollections, sentIdentifier } from './infer-collections.js';
import { linkedItems } from './infer-linked-items.js';
import { namedResources, ownersOf } from './infer-parameters.js';
import { namesTaken, serverSet, wrapping } from './infer-places.js';
import { creatingPut } from './infer-put.js';
import { bodyReferences, guessWords, knownResources, noReferences } from './infer-references.js';
import { bodyRefusals } from './infer-refusals.js';
import { findOwnedSingletons, findSingletons, type OwnersOf } from './infer-singletons.js';
import { undescribedResource } from './infer-undescribed.js';
import { boundValues, freshNames } from './infer-values.js';
import { type VerbResource, verbResources } from './infer-verbs.js';
import { versionPlaces } from './infer-versions.js';
import { freeName } from './resource-names.js';
import { itemIn, shownBy, shownItem, shownPlaces } from './shown-item.js';
import { successSchema } from './success-schema.js';

/**
 * Bindings for a document that brings none. Two patterns count. That of REST: `/things/{id}` reads, changes or removes an item that
 * POST on `/things` creates or GET on `/things` lists, and an answer shows its identifier; what a POST creates stands in the list at
 * its path, links say where its identifier is taken, and GET beside PUT or PATCH at one path means what stands there alone. And
 * verbs: `/createThing`, `/getThing?id=1`. Anything else stays unbound, so that its values must come from the profile.
 */
export function inferBindings(operations: readonly Operation[], schemas: Schemas): unknown {
  const found = foundResources(operations, schemas);
  const parameters = namedResources(operations, found, schemas);
  const known = knownResources(found, schemas);
  for (const { name, create, list, item, path } of found) {
    const operation = create ?? list ?? item.find((one) => createsAtOwnPath(one, item, schemas));
    if (operation !== undefined) known.needed(name, ownersOf(create?.path ?? path, operation, parameters));
  }
  const resources = found.map((resource): [string, Partial<Resource>] => {
    const { create } = resource;
    const { needs, omit, guessed } = create === undefined ? noReferences : bodyReferences(create, known);
    known.needed(resource.name, needs);
    const shape = resourceOf(resource, schemas);
    return [resource.name, { ...shape, needs: known.needsOf(resource.name), omit, ...guessWords(guessed) }];
  });
  const versions: Readonly<Record<string, Values>> = Object.assign(
    {},
    ...found.map((one) => versionValues(one, schemas)),
  );
  const names = new Set(found.map(({ name }) => name));
  const byVerbs = new Set(found.flatMap(({ places = new Map<string, string>() }) => [...places.keys()]));
  const others = operations.filter((operation) => !byVerbs.has(shortName(operation)));
  const single = [
    ...findSingletons(others, schemas),
    ...findOwnedSingletons(operations, ownersAt(parameters), schemas),
  ];
  const alone = single.map(({ path, resource }): [string, Partial<Resource>] => {
    const name = freeName(path, names);
    names.add(name);
    return [name, resource];
  });
  return {
    resources: Object.fromEntries([...resources, ...alone]),
    parameters,
    fresh: freshNames(operations, schemas),
    operations: withRefusals(
      operations.flatMap((operation) =>
        boundValues(operation, known, {
          changeOf: (resource) => itemChange(operation, resource, schemas),
          isMade: single.some(({ path }) => path === operation.path),
          versions: versions[shortName(operation)] ?? {},
        }),
      ),
      bodyRefusals(operations, schemas),
    ),
  };
}

function withRefusals(
  bound: readonly [string, object][],
  refusals: ReturnType<typeof bodyRefusals>,
): Readonly<Record<string, object>> {
  const all = new Map(bound);
  for (const [name, refusal] of refusals) all.set(name, { ...all.get(name), refusal });
  return Object.fromEntries(all);
}

/** The owners that the path of an operation names, if all are known; each must be the item that the words before it name. */
const ownersAt =
  (parameters: ReturnType<typeof namedResources>): OwnersOf =>
  (operation) => {
    const owners = ownersOf(operation.path, operation, parameters);
    const count = operation.path.split('{').length - 1;
    return owners.length === count && new Set(owners).size === count ? owners : undefined;
  };

type Values = Readonly<Record<string, Json>>;

/** The version that a change must name is the one that the candidate has shown; by operation, at its place in the body. */
function versionValues(found: FoundResource, schemas: Schemas): Readonly<Record<string, Values>> {
  const values = versionsOf(found, schemas).map(({ operation, sent, places }): [string, Values] => {
    const set = places.map((at) => [`${sent}${at}`, `{{existing ${found.name} ${at}}}`]);
    return [shortName(operation), Object.fromEntries(set)];
  });
  return Object.fromEntries(values);
}

/** Where each change names the version of the item, as JSON pointers into the item. */
function versionsOf(found: FoundResource, schemas: Schemas) {
  const shown = shownItem(found, schemas);
  const changes = found.item.filter(({ method }) => ['PUT', 'PATCH'].includes(method));
  return changes.map((operation) => {
    const sent = wrapping(operation, { returned: shownPlaces(found), shown }, schemas);
    return { operation, sent, places: versionPlaces(operation, { schemas, shown, sent }) };
  });
}

/** The names of the properties that requests may set of an item, wherever they stand in a body. */
function takenOf(found: FoundResource, schemas: Schemas): ReadonlySet<string> {
  const changes = [...(found.create === undefined ? [] : [found.create]), ...found.item];
  return namesTaken(schemas, changes);
}

/** A resource that was found, with its name, and the form of its identifiers. */
interface FoundResource extends Found, Partial<Pick<VerbResource, 'shape' | 'places'>> {
  readonly name: string;
  readonly type: Json | undefined;
  readonly pattern: Json | undefined;
}

/** The resources of a definition: by the paths of REST, by verbs, and by links. */
function foundResources(operations: readonly Operation[], schemas: Schemas): FoundResource[] {
  const names = new Set<string>();
  const all = foundCollections(operations, schemas);
  const ofPaths = all.filter(({ item }) => item.length > 0);
  const taken = ofPaths.flatMap(({ create, list, item }) => [create, list, ...item].filter((one) => one !== undefined));
  const byVerbs = verbResources(operations, schemas, new Set(taken));
  const plays = (operation: Operation | undefined): boolean => byVerbs.some(({ create }) => create === operation);
  const collections = all.filter((one) => ofPaths.includes(one) || !plays(one.create));
  const found: (Found & Partial<VerbResource>)[] = [...collections, ...byVerbs];
  return [...found, ...linkedItems(operations, found)].map((one): FoundResource => {
    const name = freeName(one.path, names);
    names.add(name);
    return { ...one, name, ...formOfIdentifier(one, schemas) };
  });
}

/** The type and the pattern of the identifiers, as the answer shows them that creates an item, or else reads it. */
function formOfIdentifier({ create, created, item, read, identifier }: Found, schemas: Schemas) {
  const shown = created === undefined ? read : created;
  const operation = created === undefined ? item.find(({ method }) => method === 'GET') : create;
  const answer = operation === undefined ? undefined : successSchema(operation);
  const schema =
    answer === undefined ? undefined : schemaAt(schemas, answer, `${shown?.pointer ?? ''}${identifier}`, 'response');
  const { type, pattern } = schema === undefined ? {} : schemas.follow(schema, 'response').node;
  return { type, pattern };
}

/** How a list stands in an answer, and what it is filtered by; nothing where its schema shows no list of such items. */
function listPart(operation: Operation, found: FoundResource, schemas: Schemas): Part[] {
  const { identifier } = found;
  const answer = successSchema(operation);
  const shown = shownItem(found, schemas);
  const place = answer === undefined ? undefined : listPlace(schemas, answer, identifier, shown);
  if (place === undefined) return [];
  const filters = filtersOf(schemas, operation, { item: place.item, identifier });
  const named = Object.keys(filters).length === 0 ? {} : { filters };
  return [{ operation: shortName(operation), returned: place.pointer, ...named }];
}

/** The lists of the items of all owners, which show what a read shows. */
function sameLists(found: FoundResource, schemas: Schemas): Operation[] {
  const shown = shownItem(found, schemas);
  return (found.wholeLists ?? []).filter((operation) => {
    const answer = successSchema(operation);
    const place = answer === undefined ? undefined : listPlace(schemas, answer, found.identifier, shown);
    return place !== undefined && isOneSchema(schemas, place.item, shown);
  });
}

/** Where items have no path of their own, each is read in the list, if that has no pages. */
function amongAll(found: FoundResource, schemas: Schemas): Part[] {
  const { list } = found;
  if (list === undefined || Object.keys(pagingParameters(schemas, list)).length > 0) return [];
  if (cursorParameter(schemas, list) !== undefined) return [];
  return listPart(list, found, schemas).map(({ operation, returned = '' }) => ({ operation, among: returned }));
}

function resourceOf(found: FoundResource, schemas: Schemas): Partial<Resource> {
  if (found.shape !== undefined) return found.shape;
  if (found.undescribed !== undefined) return undescribedResource(found, schemas);
  const { create, list, parameter, identifier, created, read, told } = found;
  const shownWhenMade =
    told === undefined ? { returned: created?.pointer ?? '' } : { returned: told, pattern: '^(.+)$' };
  const made = create === undefined ? creatingPut(found.item, parameter, schemas) : undefined;
  const isSent = told === undefined && sentIdentifier(schemas, found, tokens(identifier)) === identifier;
  const on = (...methods: string[]): Operation[] => found.item.filter(({ method }) => methods.includes(method));
  const places = { returned: shownPlaces(found), shown: shownItem(found, schemas) };
  const wrapped = (operation: Operation): string => wrapping(operation, places, schemas);
  const part = (operation: Operation): Part => ({ operation: shortName(operation), by: parameter });
  const { operation: shown, pointer: whereShown } = shownBy(found);
  /** A change is answered with the item where both answers describe it, in whatever wrapping. */
  const answered = (operation: Operation): Pick<Part, 'returned'> => {
    const [own, known] = [operation, shown].map((one) => itemIn(schemas, one, whereShown));
    return describesOneItem(schemas, [own, known], identifier) ? { returned: whereShown } : {};
  };
  const putParts = (): Part[] =>
    made === undefined
      ? []
      : [{ ...part(made.operation), ...answered(made.operation), named: made.named, sent: wrapped(made.operation) }];
  return {
    identifier,
    ...(made === undefined && !isSent ? {} : { identifierChosenBy: 'client' }),
    create:
      create === undefined ? putParts() : [{ operation: shortName(create), sent: wrapped(create), ...shownWhenMade }],
    read:
      found.item.length > 0
        ? on('GET').map((operation) => ({ ...part(operation), returned: read?.pointer ?? '' }))
        : amongAll(found, schemas),
    update: on('PUT', 'PATCH').map((operation) => {
      const named = { ...part(operation), ...answered(operation), sent: wrapped(operation) };
      return updatePart(operation, schemas, named, () => itemChange(operation, found, schemas));
    }),
    delete: on('DELETE').map(part),
    list: [list, found.ownedList, ...sameLists(found, schemas)].flatMap((one) =>
      one === undefined ? [] : listPart(one, found, schemas),
    ),
    managed: [
      ...(shown === undefined
        ? []
        : serverSet(schemas, successSchema(shown), { shown: whereShown, taken: takenOf(found, schemas) })),
      ...versionsOf(found, schemas).flatMap((version) => version.places),
    ].filter((at, place, all) => all.indexOf(at) === place),
  };
}
