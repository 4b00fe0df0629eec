import type { Operation, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { jsonSchema } from '../schema/contents.js';
import { definedProperties, itemSchema } from '../schema/properties.js';
import { join } from '../support/json/pointer.js';
import { isJson } from '../support/media-type.js';

/** What RFC 7644 section 3.5.2 calls a PATCH of SCIM in its list of schemas. */
const scimPatch = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** True where the body of an operation lists changes in the form of SCIM (RFC 7644 section 3.5.2). */
function takesScimPatch({ body }: Operation, schemas: Schemas): boolean {
  const schema = jsonSchema(body?.contents);
  const own = schema === undefined ? [] : definedProperties(schemas, schema, 'request');
  const changes = own.find(({ name }) => name === 'Operations');
  const item = changes === undefined ? undefined : itemSchema(schemas, changes.schema, 'request');
  const names = item === undefined ? [] : definedProperties(schemas, item, 'request').map(({ name }) => name);
  return own.some(({ name }) => name === 'schemas') && ['op', 'path', 'value'].every((name) => names.includes(name));
}

/** True where the body of an operation lists changes of an item, and is no part of the item itself. */
export const listsChanges = (operation: Operation, schemas: Schemas): boolean =>
  takesJsonPatch(operation) || takesScimPatch(operation, schemas);

/** The body that replaces one property of an item, in the form that an operation takes. */
export function replacing(
  operation: Operation,
  schemas: Schemas,
  { name, value }: { readonly name: string; readonly value: Json },
): Json {
  return takesScimPatch(operation, schemas)
    ? { schemas: [scimPatch], Operations: [{ op: 'replace', path: name, value }] }
    : [{ op: 'replace', path: join('', name), value }];
}

/** True where the body of an operation can only be a list of changes (RFC 6902). */
export function takesJsonPatch({ body }: Operation): boolean {
  const json = (body?.contents ?? []).filter(({ mediaType }) => isJson(mediaType));
  return json.length > 0 && json.every(({ mediaType }) => mediaType.startsWith('application/json-patch+json'));
}

/** A change that a list of changes makes to an item: the body that asks for it, and what the item shows afterwards. */
export interface ItemChange {
  readonly body: Json;
  readonly becomes: Json;
}
