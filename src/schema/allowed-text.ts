import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { asJson } from '../support/json/parse.js';

/** True where a value, as a server may read it from a URL or a header, matches the schema of a parameter. */
export function isAllowedText(schemas: Schemas, schema: SchemaRef | undefined, value: Json): boolean {
  if (schema === undefined) return true;
  return readings(value).some((reading) => schemas.validate(schema, 'request', reading).kind !== 'invalid');
}

/** What a server may read from a value that stands in a URL or a header as a text. */
function readings(value: Json): Json[] {
  if (typeof value !== 'string') return [value];
  const read = (text: string): Json => asJson(text) ?? text;
  return [value, read(value), value.split(','), value.split(',').map(read)];
}
