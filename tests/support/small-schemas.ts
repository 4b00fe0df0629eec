import type { LoadedApi, SchemaRef } from '../../src/model/definition.js';
import type { JsonObject } from '../../src/model/json.js';
import { SchemaSet } from '../../src/schema/schema-set.js';

/** An API of nothing but these schemas, by their names. */
export function loadedApi(schemas: JsonObject, openapi = '3.0.3'): LoadedApi {
  const document = { openapi, info: {}, paths: {}, components: { schemas } };
  return { id: 'api', title: 'T', version: '1', role: 'served', file: 'f', sha256: '', openapi, document };
}

/** These schemas as the program reads them. */
export function schemaSet(schemas: JsonObject, openapi?: string): SchemaSet {
  return new SchemaSet([loadedApi(schemas, openapi)]);
}

/** Where a schema of that API stands, by its name. */
export function schemaNamed(name: string): SchemaRef {
  return { api: 'api', pointer: `/components/schemas/${name}` };
}
