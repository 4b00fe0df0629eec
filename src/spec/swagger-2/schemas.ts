import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { mapValues } from '../../support/map-values.js';
import { holdsData } from '../../support/openapi-keys.js';
import type { References } from './references.js';

/** Keywords whose keys are names of properties. */
const maps = new Set(['properties', 'patternProperties', 'definitions']);

/** Keywords that Swagger 2.0 writes otherwise, and what OpenAPI 3.0 has in their place. */
const rewritten: Record<string, (value: Json, references: References) => JsonObject> = {
  $ref: (value, references) => ({ $ref: typeof value === 'string' ? references.schemaReference(value) : value }),
  type: (value) => (value === 'file' ? { type: 'string', format: 'binary' } : { type: value }),
  discriminator: (value) => ({ discriminator: typeof value === 'string' ? { propertyName: value } : value }),
  'x-nullable': (value) => ({ nullable: value }),
};

/** A schema of Swagger 2.0 as OpenAPI 3.0 writes it, with all schemas inside it. */
export function schemaIn3(schema: Json, references: References): Json {
  if (Array.isArray(schema)) return schema.map((part) => schemaIn3(part, references));
  if (!isObject(schema)) return schema;
  const parts = Object.entries(schema).map(([key, value]) => keywordIn3(key, value, references));
  return withNullBesideReference(Object.assign({}, ...parts));
}

function keywordIn3(key: string, value: Json, references: References): JsonObject {
  const rewrite = Object.hasOwn(rewritten, key) ? rewritten[key] : undefined;
  if (rewrite !== undefined) return rewrite(value, references);
  if (holdsData(key)) return { [key]: value };
  if (maps.has(key) && isObject(value)) return { [key]: mapValues(value, (part) => schemaIn3(part, references)) };
  return { [key]: schemaIn3(value, references) };
}

/** Beside `$ref` nothing counts, so that a reference that may be null has to stand inside something. */
function withNullBesideReference(schema: JsonObject): JsonObject {
  const { $ref, nullable, ...others } = schema;
  if ($ref === undefined || nullable !== true) return schema;
  return { ...others, allOf: [{ $ref }], nullable };
}
