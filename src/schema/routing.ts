import type { Operation, Schemas } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import { groupBy } from '../support/group-by.js';
import { asText } from '../support/json/write.js';
import { jsonSchema } from './contents.js';
import { definedProperties, itemSchema } from './properties.js';

/** Method and path of an operation without the names of path parameters, by which a server routes. */
function routeOf({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  const [plain = ''] = path.split('?');
  return `${method} ${plain.replace(/\{[^{}]+\}/g, '{}')}`;
}

/** A catalogue never changes once it is built, and a run asks for each request. */
const byRoute = new WeakMap<readonly Operation[], ReadonlyMap<string, readonly Operation[]>>();

/** The operations that a server cannot tell apart by method and path from one of them, in their order. */
export function operationsOnRoute(
  operations: readonly Operation[],
  operation: Pick<Operation, 'method' | 'path'>,
): readonly Operation[] {
  const known = byRoute.get(operations) ?? groupBy(operations, routeOf);
  byRoute.set(operations, known);
  return known.get(routeOf(operation)) ?? [];
}

/** The query that a request to an operation must have: the query in its path, and parameters that allow one value only. */
function fixedQuery(schemas: Schemas, { path, parameters }: Operation): [string, string][] {
  const [, inPath = ''] = path.split('?');
  const single = parameters.flatMap((parameter): [string, string][] => {
    if (parameter.in !== 'query' || !parameter.required || parameter.schema === undefined) return [];
    const { const: constant, enum: values } = schemas.follow(parameter.schema, 'request').node;
    const [value, ...others] = constant === undefined && Array.isArray(values) ? values : [constant];
    return value === undefined || others.length > 0 ? [] : [[parameter.name, asText(value)]];
  });
  return [...new URLSearchParams(inPath), ...single];
}

/**
 * Of operations that share method and path, those that a query may mean: the ones whose fixed query it holds, and of
 * these the ones that fix most. All of them where the query holds the fixed query of none.
 */
export function meantByQuery(
  schemas: Schemas,
  operations: readonly Operation[],
  query: ReadonlyMap<string, string>,
): Operation[] {
  const fixed = operations
    .map((operation) => ({ operation, pairs: fixedQuery(schemas, operation) }))
    .filter(({ pairs }) => pairs.every(([name, value]) => query.get(name) === value));
  if (fixed.length === 0) return [...operations];
  const most = Math.max(...fixed.map(({ pairs }) => pairs.length));
  return fixed.filter(({ pairs }) => pairs.length === most).map(({ operation }) => operation);
}

/** How many properties of a body an operation defines, because the body shows which of several operations on the same path is meant. */
function knownPropertyCount(schemas: Schemas, operation: Operation, body: Json | undefined): number {
  const schema = jsonSchema(operation.body?.contents);
  if (schema === undefined || body === undefined) return 0;
  const [item, owner] = Array.isArray(body) ? [body[0], itemSchema(schemas, schema, 'request')] : [body, schema];
  if (!isObject(item) || owner === undefined) return 0;
  return definedProperties(schemas, owner, 'request').filter(({ name }) => Object.hasOwn(item, name)).length;
}

/** The operations that define most of a body's properties. */
export function bestMatchingBody(
  schemas: Schemas,
  operations: readonly Operation[],
  body: Json | undefined,
): Operation[] {
  const scores = operations.map((operation) => knownPropertyCount(schemas, operation, body));
  const best = Math.max(...scores);
  return operations.filter((_, index) => scores[index] === best);
}
