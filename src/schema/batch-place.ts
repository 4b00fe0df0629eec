import type { BatchPlace } from '../model/batch-place.js';
import type { Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Operation, SchemaRef } from '../model/definition.js';
import { operationNamed } from '../model/find-operation.js';
import { roleOf } from '../model/parts.js';
import { join } from '../support/json/pointer.js';
import { jsonSchema } from './contents.js';
import { listPlace } from './list-place.js';
import { definedProperties, isOneSchema, itemSchema, schemaAt } from './properties.js';

/** The lists of items that an operation creates at once, where another one creates them one at a time. */
export function batchPlaces(catalogue: Catalogue, operation: Operation): BatchPlace[] {
  const schema = jsonSchema(operation.body?.contents);
  if (operation.method === 'GET' || schema === undefined || roleOf(catalogue, operation) !== undefined) return [];
  return listsIn(catalogue, schema).flatMap((list): BatchPlace[] => {
    const resource = Object.values(catalogue.bindings.resources).find((one) => creates(catalogue, one, list.item));
    const returned = resource === undefined ? undefined : placeInAnswer(catalogue, operation, resource);
    return resource === undefined || returned === undefined ? [] : [{ ...list, resource, returned }];
  });
}

/** The body itself, or a list in it. */
function listsIn({ schemas }: Catalogue, schema: SchemaRef): Pick<BatchPlace, 'at' | 'list' | 'item'>[] {
  const item = itemSchema(schemas, schema, 'request');
  if (item !== undefined) return [{ at: '', list: schema, item }];
  return definedProperties(schemas, schema, 'request').flatMap(({ name, schema: list }) => {
    const own = itemSchema(schemas, list, 'request');
    return own === undefined ? [] : [{ at: join('', name), list, item: own }];
  });
}

/** True for a resource that is created one at a time by what one schema describes, and can be read. */
function creates(catalogue: Catalogue, { create, read, identifier }: Resource, item: SchemaRef): boolean {
  if (identifier === undefined || read.length === 0) return false;
  return create.some(({ operation: name, sent }) => {
    const body = operationNamed(catalogue, name)?.body?.contents[0]?.schema;
    const own = body === undefined || sent === undefined ? undefined : schemaAt(catalogue.schemas, body, sent);
    return isOneSchema(catalogue.schemas, own, item);
  });
}

function placeInAnswer({ schemas }: Catalogue, { responses }: Operation, resource: Resource): string | undefined {
  const answer = responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? []))
    .at(0);
  return answer === undefined ? undefined : listPlace(schemas, answer, resource.identifier ?? '')?.pointer;
}
