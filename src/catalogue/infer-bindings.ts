import type { Part, Resource } from '../model/bindings.js';
import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { shortName } from '../model/definition.js';
import { type Identified, identifiedObject } from './infer-identifier.js';
import { filtersOf, listPlace } from './infer-lists.js';

/**
 * Bindings for a document that brings none. Only the plain pattern of REST counts: `/things/{id}` reads, changes or
 * removes an item that POST on `/things` creates or GET on `/things` lists, and an answer shows its identifier. Anything
 * else stays unbound, so that its values must come from the profile.
 */
export function inferBindings(operations: readonly Operation[], schemas: Schemas): unknown {
  const resources: Record<string, Partial<Resource>> = {};
  const parameters: Record<string, Record<string, string>> = {};
  for (const collection of collectionsOf(operations)) {
    const found = findItem(collection, schemas);
    if (found === undefined) continue;
    const name = freeName(collection.path, resources);
    const needs = ownersOf(collection, parameters);
    resources[name] = { ...resourceOf(found, schemas), ...(needs.length === 0 ? {} : { needs }) };
    for (const operation of operations.filter((other) => isUnder(other.path, collection.itemPath))) {
      parameters[collection.parameter] = { ...parameters[collection.parameter], [shortName(operation)]: name };
    }
  }
  return { resources, parameters };
}

/** The operations of `/things` and of `/things/{id}`. */
interface Collection {
  readonly path: string;
  readonly itemPath: string;
  readonly parameter: string;
  readonly create: Operation | undefined;
  readonly list: Operation | undefined;
  readonly item: readonly Operation[];
}

/** Owners come before what lies under them. */
function collectionsOf(operations: readonly Operation[]): Collection[] {
  const itemPaths = new Map(operations.map(({ api, path }) => [`${api} ${path}`, { api, path }]));
  return [...itemPaths.values()]
    .flatMap(({ api, path }) => collectionAt(api, path, operations) ?? [])
    .sort((a, b) => a.path.length - b.path.length);
}

function collectionAt(api: string, itemPath: string, operations: readonly Operation[]): Collection | undefined {
  const [, base, parameter] = /^(.*[^/{}])\/\{([^/{}]+)\}\/?$/.exec(itemPath) ?? [];
  if (base === undefined || parameter === undefined) return undefined;
  const own = operations.filter((operation) => operation.api === api);
  const at = (method: string): Operation | undefined =>
    own.find((operation) => operation.method === method && operation.path.replace(/\/$/, '') === base);
  const [create, list] = [at('POST'), at('GET')];
  if (create === undefined && list === undefined) return undefined;
  const path = create?.path ?? list?.path ?? base;
  return { path, itemPath, parameter, create, list, item: own.filter((one) => one.path === itemPath) };
}

const isUnder = (path: string, itemPath: string): boolean =>
  path === itemPath || path.startsWith(`${itemPath.replace(/\/$/, '')}/`);

/** The resources that the path of a collection names: its items belong to theirs. */
function ownersOf({ path, create, list }: Collection, parameters: Readonly<Record<string, Record<string, string>>>) {
  const operation = create ?? list;
  if (operation === undefined) return [];
  const named = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return named.flatMap((name) => parameters[name]?.[shortName(operation)] ?? []);
}

interface Found extends Collection {
  /** In the answer that creates, that reads: absent where the answer shows no identifier. */
  readonly created: Identified | undefined;
  readonly read: Identified | undefined;
  readonly identifier: string;
}

/** The identifier as the answer to the creation shows it, or as a read or a list does: then Location names the new item. */
function findItem(collection: Collection, schemas: Schemas): Found | undefined {
  const about = { parameter: collection.parameter, resource: resourceName(collection.path) };
  const shownBy = (operation: Operation | undefined): Identified | undefined => {
    const schema = operation === undefined ? undefined : successSchema(operation);
    return schema === undefined ? undefined : identifiedObject(schemas, schema, about);
  };
  const [created, read] = [collection.create, itemOperation(collection, 'GET')].map(shownBy);
  const identifier = created?.identifier ?? read?.identifier;
  return identifier === undefined ? undefined : { ...collection, created, read, identifier };
}

const itemOperation = ({ item }: Collection, method: string): Operation | undefined =>
  item.find((operation) => operation.method === method);

function resourceName(path: string): string {
  return singular(wordsOf(path).at(-1) ?? 'item');
}

/** Where two collections have one name, the second has the words before it in its name too. */
function freeName(path: string, taken: Readonly<Record<string, unknown>>): string {
  const words = wordsOf(path).map(singular);
  const names = words.map((_, index) => words.slice(words.length - 1 - index).join('-'));
  return names.find((name) => taken[name] === undefined) ?? path;
}

const wordsOf = (path: string): readonly string[] =>
  path.split('/').filter((word) => word !== '' && !word.startsWith('{'));

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** How a list stands in an answer, and what it is filtered by; nothing where its schema shows no list of such items. */
function listPart(operation: Operation, identifier: string, schemas: Schemas): Part[] {
  const answer = successSchema(operation);
  const place = answer === undefined ? undefined : listPlace(schemas, answer, identifier);
  if (place === undefined) return [];
  const filters = filtersOf(schemas, operation, place.item);
  const named = Object.keys(filters).length === 0 ? {} : { filters };
  return [{ operation: shortName(operation), returned: place.pointer, ...named }];
}

function successSchema(operation: Operation): SchemaRef | undefined {
  const success = operation.responses.find((response) => response.status.startsWith('2'));
  return success?.contents.find((content) => content.schema !== undefined)?.schema;
}

function resourceOf(found: Found, schemas: Schemas): Partial<Resource> {
  const { create, list, parameter, identifier, created, read } = found;
  const on = (...methods: string[]): Operation[] => found.item.filter(({ method }) => methods.includes(method));
  const part = (operation: Operation): Part => ({ operation: shortName(operation), by: parameter });
  return {
    identifier,
    create: create === undefined ? [] : [{ operation: shortName(create), sent: '', returned: created?.pointer ?? '' }],
    read: on('GET').map((operation) => ({ ...part(operation), returned: read?.pointer ?? '' })),
    update: on('PUT', 'PATCH').map((operation) => ({ ...part(operation), sent: '' })),
    delete: on('DELETE').map(part),
    list: list === undefined ? [] : listPart(list, identifier, schemas),
  };
}
