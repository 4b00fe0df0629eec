import type { Operation, SchemaRef } from '../../model/definition.js';
import { successResponses } from './check.js';

/** The schemas of the bodies that an operation documents for success. */
export function successSchemas(operation: Operation): SchemaRef[] {
  return successResponses(operation).flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? []));
}
