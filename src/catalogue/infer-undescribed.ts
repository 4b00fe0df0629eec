import type { Part, Resource } from '../model/bindings.js';
import { type Operation, type SchemaRef, type Schemas, shortName } from '../model/definition.js';
import { jsonSchema } from '../schema/contents.js';
import { namesShown } from '../schema/properties.js';
import { type Found, sentIdentifier, showsAll } from './infer-collections.js';
import { successSchema } from './success-schema.js';

/**
 * What can be said of an item where no answer is described that shows its identifier: how it is made, and by which parameter it
 * is named. A read shows it where its answer has all the properties that are sent.
 */
export function undescribedResource(found: Found, schemas: Schemas): Partial<Resource> {
  const { create, item, parameter, undescribed = [] } = found;
  const chosen = sentIdentifier(schemas, found, undescribed);
  const part = (operation: Operation): Part => ({ operation: shortName(operation), by: parameter });
  const on = (...methods: string[]): Operation[] => item.filter(({ method }) => methods.includes(method));
  const sent = jsonSchema(create?.body?.contents);
  const shown = (operation: Operation): Pick<Part, 'returned'> =>
    hasAllOf(schemas, successSchema(operation), sent) ? { returned: '' } : {};
  return {
    ...(chosen === undefined ? {} : { identifier: chosen, identifierChosenBy: 'client' }),
    create: create === undefined ? [] : [{ operation: shortName(create), sent: '', wherever: undescribed }],
    read: on('GET').map((operation) => ({ ...part(operation), ...shown(operation) })),
    update: on('PUT', 'PATCH').map((operation) => ({ ...part(operation), sent: '' })),
    delete: on('DELETE').map(part),
  };
}

function hasAllOf(schemas: Schemas, answer: SchemaRef | undefined, sent: SchemaRef | undefined): boolean {
  if (answer === undefined || sent === undefined) return false;
  const names = namesShown(schemas, sent, 'request');
  return names.length > 0 && showsAll(schemas, answer, names);
}
