import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { definedProperties, itemSchema, meantSchema } from '../schema/properties.js';
import { join, tokens } from '../support/json/pointer.js';
import { comparableName } from './comparable-name.js';

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
 * @returns undefined where there is none, or where several could be meant
 */
export function listPlace(schemas: Schemas, answer: SchemaRef, identifier: string): ListPlace | undefined {
  const places = listsIn(schemas, { pointer: '', item: answer }, deepestWrapping);
  const fitting = places.filter(({ item }) => shows(schemas, item, identifier));
  return fitting.length === 1 ? fitting[0] : undefined;
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
  return definedProperties(schemas, item, 'response').some((property) => property.name === name);
}

/**
 * The query parameters that are named like a property of the items, with the property that each filters by. Only what
 * leaves one way to compare counts: a listed value, a boolean, a UUID. A text may be meant as a part, or in any case.
 */
export function filtersOf(schemas: Schemas, operation: Operation, item: SchemaRef): Record<string, string> {
  const properties = definedProperties(schemas, item, 'response');
  const found = operation.parameters.flatMap(({ name, in: place, schema }): [string, string][] => {
    const property = properties.find((candidate) => comparableName(candidate.name) === comparableName(name));
    const isExact =
      schema !== undefined && property !== undefined && isExactlyCompared(schemas, schema, property.schema);
    return place === 'query' && isExact ? [[name, join('', property.name)]] : [];
  });
  return Object.fromEntries(found);
}

function isExactlyCompared(schemas: Schemas, parameter: SchemaRef, property: SchemaRef): boolean {
  const [asked, shown] = [parameter, property].map((ref) => kindOf(schemas, ref));
  return asked !== undefined && asked === shown;
}

function kindOf(schemas: Schemas, ref: SchemaRef): string | undefined {
  const { node } = meantSchema(schemas, ref, 'response');
  if (Array.isArray(node.enum)) return `enum ${JSON.stringify([...node.enum].sort())}`;
  if (node.type === 'boolean') return 'boolean';
  return node.format === 'uuid' ? 'uuid' : undefined;
}
