import type { SchemaRef, Schemas } from '../model/definition.js';
import { join, tokens } from '../support/json/pointer.js';
import { definedProperties, isOneSchema, itemSchema, namesShown } from './properties.js';

/** Where a list stands in an answer, and the schema of its items. */
export interface ListPlace {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly item: SchemaRef;
}

/** How deep a list may be wrapped: `{items}` is one object deep, `{_embedded: {orders}}` two. */
const deepestWrapping = 2;

/**
 * The list in an answer: the answer itself, or the only list in its wrapping whose items show the identifier.
 * @param identifier JSON pointer into an item
 * @param shown the schema of an item, where another operation shows one: of several lists, that of such items is meant
 * @returns undefined where there is none, or where several could be meant
 */
export function listPlace(
  schemas: Schemas,
  answer: SchemaRef,
  identifier: string,
  shown?: SchemaRef,
): ListPlace | undefined {
  const places = listsIn(schemas, { pointer: '', item: answer }, deepestWrapping);
  const fitting = places.filter(({ item }) => shows(schemas, item, identifier));
  if (fitting.length <= 1) return fitting[0];
  const primary = fitting.filter((place) => !isIncluded(place, fitting));
  if (primary.length === 1) return primary[0];
  const same = fitting.filter(({ item }) => isOneSchema(schemas, item, shown));
  return same.length === 1 ? same[0] : undefined;
}

/** What JSON:API lists beside the items of `data`: what these refer to (jsonapi.org, "Compound Documents"). */
function isIncluded({ pointer }: ListPlace, all: readonly ListPlace[]): boolean {
  return pointer === '/included' && all.some((other) => other.pointer === '/data');
}

function listsIn(schemas: Schemas, at: ListPlace, depth: number): ListPlace[] {
  const item = itemSchema(schemas, at.item, 'response');
  if (item !== undefined) return [{ pointer: at.pointer, item }];
  if (depth === 0) return [];
  return definedProperties(schemas, at.item, 'response').flatMap(({ name, schema }) =>
    listsIn(schemas, { pointer: join(at.pointer, name), item: schema }, depth - 1),
  );
}

function shows(schemas: Schemas, item: SchemaRef, identifier: string): boolean {
  const [name] = tokens(identifier);
  return name !== undefined && namesShown(schemas, item, 'response').includes(name);
}
