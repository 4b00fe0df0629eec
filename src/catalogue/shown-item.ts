import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { schemaAt } from '../schema/properties.js';
import { type Found, itemOperation } from './infer-collections.js';
import { successSchema } from './success-schema.js';

/** Where the answers to a creation and to a read show the item. */
export const shownPlaces = ({ created, read }: Found): readonly string[] =>
  [created, read].flatMap((place) => (place === undefined ? [] : [place.pointer]));

/** The operation that shows an item, which reads it or else creates it, and where the item stands in its answer. */
export function shownBy(found: Found): { readonly operation: Operation | undefined; readonly pointer: string } {
  const operation = itemOperation(found, 'GET') ?? found.create;
  return { operation, pointer: (operation === found.create ? found.created : found.read)?.pointer ?? '' };
}

/** The schema of an item, as the operation that shows it answers it. */
export function shownItem(found: Found, schemas: Schemas): SchemaRef | undefined {
  const { operation, pointer } = shownBy(found);
  return itemIn(schemas, operation, pointer);
}

/** The schema of an item in the answer of an operation. */
export function itemIn(schemas: Schemas, operation: Operation | undefined, pointer: string): SchemaRef | undefined {
  const answer = operation === undefined ? undefined : successSchema(operation);
  return answer === undefined ? undefined : schemaAt(schemas, answer, pointer, 'response');
}
