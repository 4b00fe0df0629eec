import type { Operation, Parameter, SchemaRef, Schemas } from '../model/definition.js';
import { jsonSchema } from '../schema/contents.js';
import { listPlace } from '../schema/list-place.js';
import { sameThing } from '../schema/named-references.js';
import { definedProperties, isOneSchema, itemSchema, namesShown, schemaAt } from '../schema/properties.js';
import { typesOf } from '../schema/types.js';
import {
  firstNamed,
  type Identified,
  type ItemPath,
  identifiedObject,
  ownNames,
  waysOfNaming,
} from './infer-identifier.js';
import { nestedCreate, nestedList, startedElsewhere, wholeLists } from './infer-nested.js';
import { partlyReadItems } from './infer-partly-read.js';
import { resourceName } from './resource-names.js';
import { successSchema } from './success-schema.js';

/** The operations of `/things` and of `/things/{id}`. */
interface Collection {
  readonly path: string;
  readonly itemPath: string;
  readonly parameter: string;
  readonly create: Operation | undefined;
  readonly list: Operation | undefined;
  /** Lists those of one owner, where they are made below it and read elsewhere. */
  readonly ownedList?: Operation;
  /** May list those of all owners, if it shows the same items. */
  readonly wholeLists?: readonly Operation[];
  readonly item: readonly Operation[];
}

/** Owners come before what lies under them. */
function collectionsOf(operations: readonly Operation[], schemas: Schemas): Collection[] {
  const itemPaths = new Map(operations.map(({ api, path }) => [`${api} ${path}`, { api, path }]));
  return [...itemPaths.values()]
    .flatMap(({ api, path }) => collectionAt({ api, itemPath: path }, operations, schemas) ?? [])
    .sort((a, b) => a.path.length - b.path.length);
}

/** `/things/{id}`, and with a key in parentheses, as OData 4.01 writes it (part 2, section 4.3.1): `/Things({id})`, `/Things('{id}')`. */
const itemOfPath = /^(.*[^/{}(])(?:\/|\('?(?=.*\)$))\{([^/{}]+)\}(?:\/|'?\))?$/;

function collectionAt(
  { api, itemPath }: { readonly api: string; readonly itemPath: string },
  operations: readonly Operation[],
  schemas: Schemas,
): Collection | undefined {
  const [, base, parameter] = itemOfPath.exec(itemPath) ?? [];
  if (base === undefined || parameter === undefined) return undefined;
  const own = operations.filter((operation) => operation.api === api);
  const at = (method: string): Operation | undefined => {
    const all = own.filter((operation) => operation.method === method);
    return (
      all.find(({ path }) => path.replace(/\/$/, '') === base) ?? all.find(({ path }) => isInOtherNumber(path, base))
    );
  };
  const item = own.filter((one) => one.path === itemPath);
  const [posted, list] = [at('POST'), at('GET')];
  const isOneByOne = item.some((operation) => createsAtOwnPath(operation, item, schemas));
  const direct = posted !== undefined && isOneByOne && makesSeveral(posted, schemas) ? undefined : posted;
  const owned = { base, item, ...itemsShown(schemas, { parameter, resource: resourceName(base) }) };
  const isMadeElsewhere = posted === undefined && !isOneByOne;
  const nested = isMadeElsewhere ? nestedCreate(own, owned) : undefined;
  const create = direct ?? nested ?? (isMadeElsewhere ? startedElsewhere(own, owned) : undefined);
  if (create === undefined && list === undefined && !isOneByOne) return undefined;
  const path = direct?.path ?? list?.path ?? base;
  return { path, itemPath, parameter, create, list, item, ...furtherLists(own, { nested, base }) };
}

/** The lists beside that at the path of the collection itself. */
function furtherLists(
  own: readonly Operation[],
  { nested, base }: { readonly nested: Operation | undefined; readonly base: string },
): Pick<Collection, 'ownedList' | 'wholeLists'> {
  const ownedList = nestedList(own, nested);
  return { ...(ownedList === undefined ? {} : { ownedList }), wholeLists: wholeLists(own, base) };
}

/** How the items that two operations show are compared. */
function itemsShown(schemas: Schemas, about: ItemPath) {
  const shownBy = (operation: Operation): SchemaRef | undefined => {
    const answer = successSchema(operation);
    const object = answer === undefined ? undefined : identifiedObject(schemas, answer, about);
    return answer === undefined || object === undefined ? undefined : schemaAt(schemas, answer, object.pointer);
  };
  const isOne = (one: SchemaRef | undefined, other: SchemaRef | undefined) => isOneSchema(schemas, one, other);
  return { shownBy, isOne };
}

/** `/things` beside `/thing/{id}`, or the other way round. */
function isInOtherNumber(path: string, base: string): boolean {
  const [words, own] = [path, base].map((text) => text.replace(/\/$/, '').split('/'));
  const [last = '', ownLast = ''] = [words?.pop(), own?.pop()];
  return words?.join('/') === own?.join('/') && !last.includes('{') && sameThing(last, ownLast);
}

export interface Found extends Collection {
  /** In the answer that creates, that reads: absent where the answer shows no identifier. */
  readonly created: Identified | undefined;
  readonly read: Identified | undefined;
  readonly identifier: string;
  /** Names that the identifier may have, where no answer is described that shows one. */
  readonly undescribed?: readonly string[];
  /** JSON pointer to the identifier in the answer that creates, where that shows no item, but its identifier by another name. */
  readonly told?: string;
}

/** The identifier as the answer to the creation shows it, or as a read or a list does: then Location names the new item. */
function findItem(collection: Collection, schemas: Schemas): Found | undefined {
  const { parameter } = collection;
  const { schema: taken, description } = pathParameter(collection, parameter) ?? {};
  const path = collection.itemPath;
  const about = { parameter, resource: resourceName(collection.path), schema: taken, description, path };
  const shownBy = (operation: Operation | undefined): Identified | undefined => {
    const schema = operation === undefined ? undefined : successSchema(operation);
    return schema === undefined ? undefined : identifiedObject(schemas, schema, about);
  };
  const [created, read] = [collection.create, itemOperation(collection, 'GET')].map(shownBy);
  const identifier = created?.identifier ?? read?.identifier;
  if (identifier === undefined) return undescribedItem(collection, waysOfNaming(about));
  const own = created === undefined && read !== undefined ? namedBySender(collection, read, schemas) : undefined;
  if (own !== undefined) return { ...collection, created, read, identifier: own };
  if (created === undefined || read === undefined || created.identifier === read.identifier)
    return { ...collection, created, read, identifier };
  const told = created.pointer + created.identifier;
  return { ...collection, created: undefined, read, identifier: read.identifier, told };
}

/** A parameter of the path of an item, as the first of its operations declares it. */
const pathParameter = ({ item }: Collection, parameter: string): Parameter | undefined =>
  item.flatMap(({ parameters }) =>
    parameters.filter(({ name, in: place }) => place === 'path' && name === parameter),
  )[0];

/**
 * The name by which an item is known, where the answer to its creation describes no identifier and is no 201, which could tell an
 * address: then whoever creates it knows nothing but what was sent.
 */
function namedBySender(collection: Collection, read: Identified, schemas: Schemas): string | undefined {
  const { create } = collection;
  const reader = itemOperation(collection, 'GET');
  if (create?.responses.some(({ status }) => status === '201') !== false || successSchema(create) === undefined) return;
  const sent = sentIdentifier(schemas, { create, created: undefined }, ownNames);
  const answer = reader === undefined ? undefined : successSchema(reader);
  const isShown =
    sent !== undefined && answer !== undefined && schemaAt(schemas, answer, read.pointer + sent) !== undefined;
  return isShown && takesText(collection, schemas) ? sent : undefined;
}

/** False where the path of an item asks for a number, which no name is. */
function takesText(collection: Collection, schemas: Schemas): boolean {
  const { schema } = pathParameter(collection, collection.parameter) ?? {};
  return schema === undefined || typesOf(schemas, schema, 'request')?.has('string') !== false;
}

/** What a POST creates is known by its identifier, even where the definition does not say where in the answer that stands. */
function undescribedItem(collection: Collection, names: readonly string[]): Found | undefined {
  if (collection.create === undefined || collection.item.length === 0) return undefined;
  return { ...collection, created: undefined, read: undefined, identifier: '/id', undescribed: [...new Set(names)] };
}

/**
 * The identifier that whoever creates an item chooses: required in what is sent, under a name that the path gives it, and not
 * shown by the answer.
 * @param names as the identifier may be called, the likeliest first
 * @returns a JSON pointer into the body
 */
export function sentIdentifier(
  schemas: Schemas,
  { create, created }: Pick<Found, 'create' | 'created'>,
  names: readonly string[],
): string | undefined {
  const sent = created === undefined ? jsonSchema(create?.body?.contents) : undefined;
  const required = sent === undefined ? [] : definedProperties(schemas, sent, 'request').filter((one) => one.required);
  return firstNamed(
    required.map(({ name }) => name),
    names,
  );
}

/** The operation of an item by its method. */
export const itemOperation = ({ item }: Collection, method: string): Operation | undefined =>
  item.find((operation) => operation.method === method);

/** The collections of a definition, and the identifiers of their items. */
export function foundCollections(operations: readonly Operation[], schemas: Schemas): Found[] {
  const withItems = collectionsOf(operations, schemas).flatMap((collection) => findItem(collection, schemas) ?? []);
  const known = new Set(withItems.map(({ create }) => create));
  const unread = itemlessCollections(operations, schemas).filter(({ create }) => !known.has(create));
  const creations = new Set([...withItems, ...unread].map(({ create }) => create));
  const inPart = partlyReadItems(operations, creations, (create, about) => {
    const answer = successSchema(create);
    return answer === undefined ? undefined : identifiedObject(schemas, answer, about);
  });
  return [...withItems, ...unread, ...inPart];
}

/** Collections whose items have no path of their own: what a POST creates stands in the list at its path. */
function itemlessCollections(operations: readonly Operation[], schemas: Schemas): Found[] {
  return operations.flatMap((create) => {
    const list = operations.find(
      ({ api, method, path }) => api === create.api && path === create.path && method === 'GET',
    );
    const itemPath = `${create.path.replace(/\/$/, '')}/{}`;
    const hasItems = operations.some(({ api, path }) => api === create.api && isItemPath(path, itemPath));
    if (create.method !== 'POST' || list === undefined || hasItems || /\}\/?$/.test(create.path)) return [];
    const found = findItem({ path: create.path, itemPath, parameter: 'id', create, list, item: [] }, schemas);
    return found !== undefined && isListed(found, list, schemas) ? [found] : [];
  });
}

const isItemPath = (path: string, itemPath: string): boolean => path.replace(/\{[^{}]*\}\/?$/, '{}') === itemPath;

/** True where the items of a list show all that the answer to the creation does. */
function isListed({ create, created, identifier }: Found, list: Operation, schemas: Schemas): boolean {
  const [answer, listed] = [create, list].map((operation) =>
    operation === undefined ? undefined : successSchema(operation),
  );
  const place = listed === undefined ? undefined : listPlace(schemas, listed, identifier);
  const made = answer === undefined ? undefined : schemaAt(schemas, answer, created?.pointer ?? '');
  return (
    place !== undefined && made !== undefined && showsAll(schemas, place.item, namesShown(schemas, made, 'response'))
  );
}

/** True where an answer shows all of these properties. */
export function showsAll(schemas: Schemas, answer: SchemaRef, names: readonly string[]): boolean {
  const shown = new Set(namesShown(schemas, answer, 'response'));
  return names.every((name) => shown.has(name));
}

/**
 * True for PUT that documents 201: it makes the item that its path names. So does POST, if what it answers is what a read shows.
 * @param item the operations at the path of the item
 */
export function createsAtOwnPath(operation: Operation, item: readonly Operation[], schemas: Schemas): boolean {
  const { method, responses } = operation;
  if (!responses.some(({ status }) => status === '201')) return false;
  if (method === 'PUT') return true;
  const read = item.find((other) => other.method === 'GET');
  return method === 'POST' && read !== undefined && isOneSchema(schemas, successSchema(operation), successSchema(read));
}

/** True for a POST that answers a list of what it has made. */
function makesSeveral(operation: Operation, schemas: Schemas): boolean {
  const answer = successSchema(operation);
  return answer !== undefined && itemSchema(schemas, answer, 'response') !== undefined;
}
