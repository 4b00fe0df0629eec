import type { Part } from '../../model/bindings.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { ResourceRole } from '../../model/parts.js';
import { definedProperties, isOneSchema } from '../../schema/properties.js';
import type { Call } from './call.js';
import { jsonBody } from './json-content.js';

type Taken = Pick<ResourceRole, 'part' | 'resource'>;

/** What a request sets of an item: nothing that only the candidate may set, as the schemas of request and item say. */
export function takenFrom(
  call: Call,
  { sent, into = '' }: Part,
  of: { sent: JsonObject; item: JsonObject },
): JsonObject {
  const own = sendable(call);
  if (sent !== '' || into !== '' || own.size === 0) return of.sent;
  return withOnly(of.sent, (name) => own.has(name) || of.item[name] === undefined);
}

/** What stays of an item when it is changed: all of it, or what no request may set, where PUT takes what creates an item. */
export function staysAs(call: Call, resourceRole: Taken, item: JsonObject): JsonObject {
  if (call.operation.method !== 'PUT' || !takesNewItem(call, resourceRole)) return item;
  const own = sendable(call);
  return withOnly(item, (name) => !own.has(name));
}

function takesNewItem({ catalogue, operation }: Call, { part, resource }: Taken): boolean {
  const taken = jsonBody(operation)?.schema;
  return (
    part.sent === '' &&
    resource.create.some((creating) => {
      const creator = operationNamed(catalogue, creating.operation);
      const created = creator === undefined ? undefined : jsonBody(creator)?.schema;
      return creating.sent === '' && isOneSchema(catalogue.schemas, created, taken);
    })
  );
}

/** The names of the properties that the body of the request may have, where its schema names any. */
function sendable({ catalogue: { schemas }, operation }: Call): ReadonlySet<string> {
  const schema = jsonBody(operation)?.schema;
  const found = schema === undefined ? [] : definedProperties(schemas, schema, 'request');
  return new Set(found.map(({ name }) => name));
}

function withOnly(object: JsonObject, isKept: (name: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter((entry): entry is [string, Json] => isKept(entry[0])));
}
