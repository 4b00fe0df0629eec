import type { Part, Resource } from '../model/bindings.js';
import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { shortName } from '../model/definition.js';
import { definedProperties } from '../schema/properties.js';
import { join } from '../support/json/pointer.js';
import { filtersOf, listPlace } from './infer-lists.js';

/**
 * Bindings for a document that brings none. Only the plainest pattern of REST counts: POST on `/things` answers an
 * object with an identifier, and `/things/{id}` reads, changes or removes it. Anything else stays unbound, so that
 * its values must come from the profile.
 */
export function inferBindings(operations: readonly Operation[], schemas: Schemas): unknown {
  const resources: Record<string, Partial<Resource>> = {};
  const parameters: Record<string, Record<string, string>> = {};
  for (const create of operations.filter((operation) => operation.method === 'POST' && !operation.path.endsWith('}'))) {
    const found = findItem(operations, create, schemas);
    if (found === undefined) continue;
    const name = resourceName(create.path);
    const needs = ownersOf(create, parameters);
    resources[name] = { ...resourceOf(operations, found, schemas), ...(needs.length === 0 ? {} : { needs }) };
    for (const operation of operations.filter((other) => other.path.startsWith(found.item.path))) {
      parameters[found.parameter] = { ...parameters[found.parameter], [shortName(operation)]: name };
    }
  }
  return { resources, parameters };
}

/** The resources that the path of a collection names: its items belong to theirs. */
function ownersOf(create: Operation, parameters: Readonly<Record<string, Record<string, string>>>): string[] {
  const named = [...create.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return named.flatMap((name) => parameters[name]?.[shortName(create)] ?? []);
}

function findItem(operations: readonly Operation[], create: Operation, schemas: Schemas): Found | undefined {
  const item = operations.find((other) => isItemOf(create, other));
  const parameter = item === undefined ? undefined : lastParameter(item.path);
  const identifier = parameter === undefined ? undefined : identifierOf(create, parameter, schemas);
  if (item === undefined || parameter === undefined || identifier === undefined) return undefined;
  return { create, item, parameter, identifier };
}

interface Found {
  readonly create: Operation;
  readonly item: Operation;
  readonly parameter: string;
  readonly identifier: string;
}

function isItemOf(create: Operation, other: Operation): boolean {
  const base = create.path.replace(/\/$/, '');
  const rest = other.path.startsWith(`${base}/`) ? other.path.slice(base.length + 1) : '';
  return other.api === create.api && other.method === 'GET' && /^\{[^/{}]+\}\/?$/.test(rest);
}

function lastParameter(path: string): string | undefined {
  return /\{([^{}]+)\}\/?$/.exec(path)?.[1];
}

function resourceName(path: string): string {
  const last = path.split('/').findLast((word) => word !== '' && !word.startsWith('{')) ?? 'item';
  return last.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The property of the created object that the path parameter names: the same name, or `id`. */
function identifierOf(create: Operation, parameter: string, schemas: Schemas): string | undefined {
  const ref = successSchema(create);
  if (ref === undefined) return undefined;
  const names = definedProperties(schemas, ref, 'response').map((property) => property.name);
  const name = [parameter, 'id'].find((candidate) => names.includes(candidate));
  return name === undefined ? undefined : join('', name);
}

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

function resourceOf(operations: readonly Operation[], found: Found, schemas: Schemas): Partial<Resource> {
  const { create, item, parameter, identifier } = found;
  const on = (path: string, ...methods: string[]): Operation[] =>
    operations.filter((other) => other.path === path && methods.includes(other.method));
  const part = (operation: Operation): Part => ({ operation: shortName(operation), by: parameter });
  return {
    identifier,
    create: [{ operation: shortName(create), sent: '', returned: '' }],
    read: [{ ...part(item), returned: '' }],
    update: on(item.path, 'PUT', 'PATCH').map((operation) => ({ ...part(operation), sent: '' })),
    delete: on(item.path, 'DELETE').map(part),
    list: on(create.path, 'GET').flatMap((operation) => listPart(operation, identifier, schemas)),
  };
}
