import type { Part, Resource } from '../model/bindings.js';
import { type Direction, type Operation, type SchemaRef, type Schemas, shortName } from '../model/definition.js';
import { besidePayload } from '../schema/beside-payload.js';
import { jsonSchema } from '../schema/contents.js';
import { namesLifecycle } from '../schema/lifecycle.js';
import { definedProperties, isOneSchema, itemSchema, schemaAt } from '../schema/properties.js';
import { join } from '../support/json/pointer.js';
import { namesTaken, serverSet } from './infer-places.js';
import { takesJsonPatch } from './json-patch.js';

/** What stands alone at its path, such as `/settings`, or once under an item, such as `/users/{id}/settings`. */
export interface Singleton {
  readonly path: string;
  readonly resource: Partial<Resource>;
}

/** Names the items to which what stands at the path of an operation belongs; undefined where one of them is not known. */
export type OwnersOf = (operation: Operation) => readonly string[] | undefined;

/**
 * What GET reads and PUT or PATCH changes at one path without a parameter, where nothing creates or lists it. It is there from
 * the beginning, so a GET that may find nothing does not count.
 */
export function findSingletons(operations: readonly Operation[], schemas: Schemas): Singleton[] {
  return operations.filter(readsAlways).flatMap((get): Singleton[] => {
    const found = foundBy(operations, schemas, get);
    return found === undefined ? [] : [{ path: get.path, resource: resourceOf(schemas, found) }];
  });
}

/** What changes what GET reads; undefined where nothing does, or where it is part of a collection. */
function foundBy(operations: readonly Operation[], schemas: Schemas, get: Operation): Found | undefined {
  const beside = operations.filter(({ api, path }) => api === get.api && isAtOrUnder(path, get.path));
  const shown = shownBy(get);
  if (shown === undefined || beside.some(isOfCollection(get.path))) return undefined;
  const changes = beside.filter((one) => one.path === get.path && isOfSame(schemas, one, shown));
  return changes.length === 0 ? undefined : { get, changes, shown };
}

function readsAlways({ method, path, responses }: Operation): boolean {
  return method === 'GET' && !path.includes('{') && !responses.some(({ status }) => ['204', '404'].includes(status));
}

const isAtOrUnder = (path: string, base: string): boolean => path === base || path.startsWith(`${base}/`);

/**
 * What each item has once: GET reads and PUT or PATCH sets it at one path right under the item. The identifier of the item is
 * its name too. PUT makes it, because it need not be there before; without PUT, it is there with the item, and PATCH gives it
 * values. What says where the item stands in its life is not set twice.
 */
export function findOwnedSingletons(
  operations: readonly Operation[],
  ownersOf: OwnersOf,
  schemas: Schemas,
): Singleton[] {
  return operations.flatMap((get): Singleton[] => {
    const by = /\{([^{}]+)\}\/[^{}/]+$/.exec(get.path)?.[1];
    if (by === undefined || get.method !== 'GET') return [];
    const found = foundBy(operations, schemas, get);
    const setting = found?.changes.find(({ method }) => method === 'PUT') ?? found?.changes[0];
    const needs = ownersOf(get);
    if (found === undefined || setting === undefined || needs === undefined || holdsLifecycle(schemas, setting))
      return [];
    return [{ path: get.path, resource: ownedResource(schemas, found, { by, setting, needs }) }];
  });
}

/** True where what is sent says where something stands in its life: not every state follows every other. */
function holdsLifecycle(schemas: Schemas, { path, body }: Operation): boolean {
  const sent = jsonSchema(body?.contents);
  const words =
    sent === undefined ? [] : namesOf(schemas, schemaAt(schemas, sent, payloadOf(schemas, sent)), 'request');
  return [...words, path.split('/').at(-1) ?? ''].some(namesLifecycle);
}

function ownedResource(
  schemas: Schemas,
  found: Found,
  { by, setting, needs }: { readonly by: string; readonly setting: Operation; readonly needs: readonly string[] },
): Partial<Resource> {
  const { read = [], update = [], ...rest } = resourceOf(schemas, found);
  const named = (part: Part): Part => ({ ...part, by });
  const making = update.filter(({ operation }) => operation === shortName(setting));
  return { ...rest, needs, create: making.map(named), read: read.map(named), update: update.map(named) };
}

/** POST and DELETE at the path, or a parameter right under it, belong to a collection. */
const isOfCollection =
  (base: string) =>
  ({ method, path }: Operation): boolean =>
    (path === base && (method === 'POST' || method === 'DELETE')) || path.slice(base.length).startsWith('/{');

function shownBy({ responses }: Operation): SchemaRef | undefined {
  return jsonSchema(responses.find(({ status }) => status === '200')?.contents);
}

/** True for a change that sends properties of what is read, and no others. */
function isOfSame(schemas: Schemas, operation: Operation, shown: SchemaRef): boolean {
  const sent = jsonSchema(operation.body?.contents);
  if (!['PUT', 'PATCH'].includes(operation.method) || sent === undefined || takesJsonPatch(operation)) return false;
  if (itemSchema(schemas, shown, 'response') !== undefined) return false;
  const place = payloadOf(schemas, shown);
  return [...new Set(['', place])].every((at) => {
    const [taken, read] = [sent, shown].map((ref) => schemaAt(schemas, ref, at));
    const known = new Set(namesOf(schemas, read, 'response'));
    const names = namesOf(schemas, taken, 'request');
    return names.length > 0 && names.every((name) => known.has(name));
  });
}

function namesOf(schemas: Schemas, ref: SchemaRef | undefined, direction: Direction): string[] {
  return ref === undefined ? [] : definedProperties(schemas, ref, direction).map(({ name }) => name);
}

/**
 * Where the values stand: inside objects that hold no other value, as in `{ data: { … } }`, or as JSON:API wraps them.
 * @returns a JSON pointer, empty where nothing wraps them
 */
function payloadOf(schemas: Schemas, ref: SchemaRef, at = ''): string {
  const own = definedProperties(schemas, ref, 'response').filter(({ name }) => !besidePayload.has(name));
  const [only, ...others] = own;
  if (only === undefined || others.length > 0 || namesOf(schemas, only.schema, 'response').length === 0) return at;
  return payloadOf(schemas, only.schema, join(at, only.name));
}

interface Found {
  readonly get: Operation;
  readonly changes: readonly Operation[];
  readonly shown: SchemaRef;
}

function resourceOf(schemas: Schemas, { get, changes, shown }: Found): Partial<Resource> {
  const place = payloadOf(schemas, shown);
  return {
    read: [{ operation: shortName(get), returned: place }],
    update: changes.map((change): Part => {
      const answered = isOneSchema(schemas, shownBy(change), shown) ? { returned: place } : {};
      return { operation: shortName(change), sent: place, ...answered };
    }),
    managed: serverSet(schemas, shown, {
      shown: place,
      taken: namesTaken(schemas, changes),
    }),
  };
}
