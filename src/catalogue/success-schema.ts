import type { Operation, SchemaRef } from '../model/definition.js';

/** The schema of the first answer of success that has one. */
export function successSchema(operation: Operation): SchemaRef | undefined {
  const success = operation.responses.find((response) => response.status.startsWith('2'));
  return success?.contents.find((content) => content.schema !== undefined)?.schema;
}
