import type { SchemaRef, Schemas } from '../model/definition.js';

/** Keywords that describe a schema, and demand nothing of a value. */
const annotations = new Set([
  'title',
  'description',
  'deprecated',
  'readOnly',
  'writeOnly',
  'nullable',
  'externalDocs',
  'xml',
]);

/** True for a schema that any value meets, and that suggests none: only the author knows what is meant. */
export function saysNothing(schemas: Schemas, schema: SchemaRef): boolean {
  const keys = Object.keys(schemas.follow(schema, 'request').node);
  return keys.every((key) => annotations.has(key) || key.startsWith('x-'));
}
