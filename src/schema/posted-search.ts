import type { Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import { type Operation, type Parameter, type SchemaRef, type Schemas, shortName } from '../model/definition.js';
import { operationNamed } from '../model/find-operation.js';
import { isObject, type Json } from '../model/json.js';
import { pagingParameters } from '../model/paging.js';
import { roleOf } from '../model/parts.js';
import type { PostedSearch } from '../model/posted-search.js';
import { comparableName } from '../support/comparable-name.js';
import { get, join, set } from '../support/json/pointer.js';
import { nameWords } from '../support/name-words.js';
import { answeredSchema, jsonSchema } from './contents.js';
import { filtersOf } from './list-filters.js';
import { type ListPlace, listPlace } from './list-place.js';
import { definedProperties, isOneSchema, itemSchema, meantSchema, schemaAt } from './properties.js';

/** The end of a path that says that items are looked for: `/orders/search`, `/orders:query`, `/orders/_search`. */
const searching = /^(.*)[/:]_?(?:search(?:es)?|query|queries|find|filter|look-?up)$/i;

/** Words by which the name of a service says that it looks for items: `/CitizenService/SearchCitizens`, `/citizens.list`. */
const searchWords = new Set(['search', 'find', 'query', 'list', 'filter', 'lookup', 'get', 'fetch', 'retrieve']);

/** Objects of a body that hold what is looked for, beside the page or with it. */
const criteria =
  /^(filters?|criteria|query|where|conditions?|search|match|request|input|payload|data|param(eter)?s|search(criteria|request|filters?))$/;

/** The number of items that are asked for on a page, where the definition does not limit it. */
const largePage = 100;

/** What a POST looks for, where the definition shows a list of items that another operation reads. */
export function postedSearch(catalogue: Catalogue, operation: Operation): PostedSearch | undefined {
  const { schemas } = catalogue;
  const [, base] = searching.exec(operation.path) ?? [];
  const body = jsonSchema(operation.body?.contents);
  const answer = answeredSchema(operation);
  const isNamed = base !== undefined || namesSearch(operation.path);
  const isSearch = operation.method === 'POST' && isNamed && roleOf(catalogue, operation) === undefined;
  if (!isSearch || body === undefined || answer === undefined) return undefined;
  for (const resource of Object.values(catalogue.bindings.resources)) {
    const place = listOf(catalogue, resource, { answer, base });
    if (place === undefined) continue;
    const part = { operation: shortName(operation), returned: place.pointer };
    const { identifier = '' } = resource;
    return { resource, part, ...takenBy(schemas, { operation, body, item: place.item, identifier }) };
  }
  return undefined;
}

/** True where the last word or the first of the end of a path says that items are looked for. */
function namesSearch(path: string): boolean {
  const words = nameWords(path.split('/').at(-1) ?? '');
  return !path.includes('{') && [words[0], words.at(-1)].some((word) => searchWords.has(word ?? ''));
}

/** The list of items of a resource that can be made and read: below its path, or described as its read describes it. */
function listOf(
  catalogue: Catalogue,
  { identifier, read: [part], create, list }: Resource,
  { answer, base }: { readonly answer: SchemaRef; readonly base: string | undefined },
): ListPlace | undefined {
  const { schemas } = catalogue;
  const reader = operationNamed(catalogue, part?.operation);
  const shown = reader === undefined ? undefined : shownBy(schemas, reader, part?.returned);
  if (identifier === undefined || shown === undefined || create.length === 0) return undefined;
  const place = listPlace(schemas, answer, identifier, shown);
  const paths = [...create, ...list].map(({ operation }) => operationNamed(catalogue, operation)?.path);
  const isBelow = base !== undefined && paths.includes(base);
  return place !== undefined && (isBelow || isOneSchema(schemas, place.item, shown)) ? place : undefined;
}

function shownBy(schemas: Schemas, reader: Operation, returned: string | undefined): SchemaRef | undefined {
  const answer = answeredSchema(reader);
  return answer === undefined || returned === undefined ? undefined : schemaAt(schemas, answer, returned, 'response');
}

interface Taken {
  readonly operation: Operation;
  readonly body: SchemaRef;
  readonly item: SchemaRef;
  readonly identifier: string;
}

/** The filters and the size of a page, as a list takes them in its query; of a body they are properties. */
function takenBy(
  schemas: Schemas,
  { operation, body, item, identifier }: Taken,
): Pick<PostedSearch, 'filters' | 'size'> {
  const places = placesOf(schemas, body, '', deepest).map((at) => {
    return { at, asked: asQuery(schemas, operation, at === '' ? body : schemaAt(schemas, body, at, 'request')) };
  });
  const found = places.flatMap(({ at, asked }) => {
    const filters = filtersOf(schemas, asked, { item, identifier });
    return Object.entries(filters).map(([name, pointer]) => [join(at, name), pointer]);
  });
  const filters: PostedSearch['filters'] = Object.fromEntries(found);
  for (const { at, asked } of places) {
    const { size } = pagingParameters(schemas, asked);
    const { minimum = 1, maximum } = size?.schema === undefined ? {} : schemas.follow(size.schema, 'request').node;
    if (size === undefined || minimum !== 1) continue;
    return { filters, size: { at: join(at, size.name), most: typeof maximum === 'number' ? maximum : largePage } };
  }
  return { filters };
}

/** How deep in a body what is looked for may stand: `{ request: { filter: … } }` is two objects deep. */
const deepest = 2;

/** The body, and the objects in it that hold what is looked for. */
function placesOf(schemas: Schemas, schema: SchemaRef, at: string, depth: number): string[] {
  const groups = depth === 0 ? [] : definedProperties(schemas, schema, 'request');
  const inside = groups.filter(({ name }) => criteria.test(comparableName(name)));
  return [at, ...inside.flatMap(({ name, schema: own }) => placesOf(schemas, own, join(at, name), depth - 1))];
}

/** An operation that takes in its query what this one takes in its body. */
function asQuery(schemas: Schemas, operation: Operation, body: SchemaRef | undefined): Operation {
  const properties = body === undefined ? [] : definedProperties(schemas, body, 'request');
  const parameters = properties.map(({ name, schema, required }): Parameter => {
    const { ref, node } = schemas.follow(schema, 'request');
    const { description } = node;
    const told = typeof description === 'string' ? { description } : {};
    return { name, in: 'query', required, style: 'form', explode: true, schema, pointer: ref.pointer, ...told };
  });
  return { ...operation, parameters };
}

/** The body of such a search with what it must have, and no more. */
export function bareSearch(schemas: Schemas, operation: Operation, sent: Json): Json {
  const body = jsonSchema(operation.body?.contents);
  return body === undefined ? {} : requiredOf(schemas, body, sent);
}

function requiredOf(schemas: Schemas, schema: SchemaRef, sent: Json): Json {
  if (!isObject(sent)) return sent;
  const needed = definedProperties(schemas, schema, 'request').filter(({ required }) => required);
  return Object.fromEntries(
    needed.flatMap(({ name, schema: own }): [string, Json][] => {
      const value = get(sent, join('', name));
      return value === undefined ? [] : [[name, requiredOf(schemas, own, value)]];
    }),
  );
}

/** The same with one value looked for, which stands in a list where several may be looked for. */
export function searchWith(schemas: Schemas, operation: Operation, by: { body: Json; at: string; value: Json }): Json {
  const schema = jsonSchema(operation.body?.contents);
  const place = schema === undefined ? undefined : schemaAt(schemas, schema, by.at, 'request');
  const takesSeveral = place !== undefined && itemSchema(schemas, place, 'request') !== undefined;
  return set(by.body, by.at, takesSeveral ? [by.value] : by.value);
}

/** The schema of one value that is looked for. */
export function soughtSchema(schemas: Schemas, operation: Operation, at: string): SchemaRef | undefined {
  const schema = jsonSchema(operation.body?.contents);
  const place = schema === undefined ? undefined : schemaAt(schemas, schema, at, 'request');
  if (place === undefined) return undefined;
  return meantSchema(schemas, itemSchema(schemas, place, 'request') ?? place, 'request').ref;
}
