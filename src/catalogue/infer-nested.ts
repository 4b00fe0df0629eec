import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { sameThing } from '../schema/named-references.js';
import { isOneSchema, schemaAt } from '../schema/properties.js';
import { identifiedObject } from './infer-identifier.js';
import { resourceName } from './resource-names.js';
import { successSchema } from './success-schema.js';

/** A collection of items with addresses of their own, `/things/{id}`, which are made under what they belong to. */
interface Owned {
  readonly base: string;
  readonly parameter: string;
  readonly item: readonly Operation[];
}

/**
 * The one operation that makes such items: POST at `/owners/{id}/things`, whose answer is what a read of `/things/{id}` shows.
 * Where several do, nothing says which is meant.
 */
export function nestedCreate(
  operations: readonly Operation[],
  schemas: Schemas,
  { base, parameter, item }: Owned,
): Operation | undefined {
  const read = item.find(({ method }) => method === 'GET');
  const shownBy = (operation: Operation): SchemaRef | undefined => {
    const answer = successSchema(operation);
    const about = { parameter, resource: resourceName(base) };
    const object = answer === undefined ? undefined : identifiedObject(schemas, answer, about);
    return answer === undefined || object === undefined ? undefined : schemaAt(schemas, answer, object.pointer);
  };
  if (read === undefined) return undefined;
  const shown = shownBy(read);
  const [create, ...others] = operations.filter(
    (operation) =>
      operation.method === 'POST' &&
      isBelowOwner(operation.path, base) &&
      isOneSchema(schemas, shownBy(operation), shown),
  );
  return others.length === 0 ? create : undefined;
}

/** The list at the same path: what belongs to one owner. */
export function nestedList(operations: readonly Operation[], create: Operation | undefined): Operation | undefined {
  return operations.find(({ method, path }) => method === 'GET' && path === create?.path);
}

function isBelowOwner(path: string, base: string): boolean {
  const [, last = ''] = /\/\{[^{}/]+\}\/([^/{}]+)\/?$/.exec(path) ?? [];
  return last !== '' && sameThing(last, base.split('/').at(-1) ?? '');
}
