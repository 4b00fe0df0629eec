import type { JsonObject } from '../model/json.js';

/** Keywords that ask something of a text, a number or a boolean, by itself. */
const asks = new Set([
  ...['type', 'format', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
]);

/** Keywords that ask nothing. */
const says = new Set([
  ...['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment'],
]);

/** What a schema of plain values asks of them; undefined for a schema that has, or refers to, others, or may ask something else. */
export function plainDemands(schema: JsonObject): JsonObject | undefined {
  const entries = Object.entries(schema).filter(([key]) => !says.has(key));
  return entries.every(([key]) => asks.has(key)) ? Object.fromEntries(entries) : undefined;
}
