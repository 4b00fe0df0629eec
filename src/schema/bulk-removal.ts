import type { Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { operationNamed } from '../model/find-operation.js';
import { roleOf } from '../model/parts.js';
import { join } from '../support/json/pointer.js';
import { jsonSchema } from './contents.js';
import { ownType } from './own-type.js';
import { definedProperties, itemSchema, meantSchema } from './properties.js';

/** A request that removes the items whose identifiers it names, and where it names them. */
export interface BulkRemoval {
  readonly resource: Resource;
  /** JSON pointer into the body, or the name of a query parameter. */
  readonly place: { readonly at: string } | { readonly parameter: string };
}

/** `/notes:bulk-delete`, `/notes/batchRemove`, `/notes/delete`. */
const removing =
  /^(.*)[/:](?:(?:bulk|batch|multi|mass)[-_]?(?:delet|remov)e|(?:delet|remov)e(?:[-_]?(?:bulk|batch|many|several))?)$/i;
const namesSeveral = /^(\w*[-_]?)?(ids|identifiers|uuids|keys)$/i;

/** What such a request removes, where the definition shows how the items are made and read. */
export function bulkRemoval(catalogue: Catalogue, operation: Operation): BulkRemoval | undefined {
  if (roleOf(catalogue, operation) !== undefined) return undefined;
  const base = operation.method === 'DELETE' ? operation.path : removing.exec(operation.path)?.[1];
  const place =
    operation.method === 'DELETE' ? inQuery(catalogue.schemas, operation) : inBody(catalogue.schemas, operation);
  if (base === undefined || place === undefined) return undefined;
  const resource = Object.values(catalogue.bindings.resources).find(({ create, list, read, identifier }) => {
    const paths = [...create, ...list].map((part) => operationNamed(catalogue, part.operation)?.path);
    return identifier !== undefined && create.length > 0 && read.length > 0 && paths.includes(base);
  });
  return resource === undefined ? undefined : { resource, place };
}

/** A parameter without which the request could remove everything is not asked. */
function inQuery(schemas: Schemas, { parameters }: Operation): BulkRemoval['place'] | undefined {
  const found = parameters.find(
    ({ name, in: where, required, schema }) =>
      where === 'query' && required && namesSeveral.test(name) && schema !== undefined && listsNames(schemas, schema),
  );
  return found === undefined ? undefined : { parameter: found.name };
}

function inBody(schemas: Schemas, { method, body }: Operation): BulkRemoval['place'] | undefined {
  const schema = method === 'POST' ? jsonSchema(body?.contents) : undefined;
  if (schema === undefined) return undefined;
  if (listsNames(schemas, schema)) return { at: '' };
  const [found, ...others] = definedProperties(schemas, schema, 'request').filter(
    (property) => namesSeveral.test(property.name) && listsNames(schemas, property.schema),
  );
  return found === undefined || others.length > 0 ? undefined : { at: join('', found.name) };
}

/** True for a list of texts or whole numbers. */
function listsNames(schemas: Schemas, schema: SchemaRef): boolean {
  const item = itemSchema(schemas, schema, 'request');
  const type = item === undefined ? undefined : ownType(meantSchema(schemas, item, 'request').node);
  return type === 'string' || type === 'integer';
}
