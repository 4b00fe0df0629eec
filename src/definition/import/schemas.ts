import { isObject, type Json } from '../../model/json.js';
import { mapObject } from './objects.js';
import { isUsefulExample, prose } from './prose.js';

const schemaMaps = new Set(['properties', 'patternProperties', '$defs']);
const schemaLists = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems']);
const singleSchemas = new Set(['items', 'not', 'additionalProperties']);

/** A schema with its facts only. A text that stands under a name such as `title` is prose; an object there is a property. */
export function importSchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref };
  const kept = Object.entries(schema).filter(([key, value]) => isFact(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, importKeyword(key, value)]));
}

function isFact(key: string, value: Json): boolean {
  if (key === 'example') return isUsefulExample(value);
  if (key === 'examples' && Array.isArray(value)) return value.some(isUsefulExample);
  if (key === 'xml' || key === 'externalDocs') return false;
  if (key.startsWith('x-')) return key === 'x-nullable';
  return !(prose.has(key) && typeof value !== 'object');
}

function importKeyword(key: string, value: Json): Json {
  if (schemaMaps.has(key)) return mapObject(value, (property) => importSchema(property));
  if (singleSchemas.has(key)) return importSchema(value);
  if (!Array.isArray(value)) return value;
  if (key === 'examples') return value.filter(isUsefulExample);
  return schemaLists.has(key) ? value.map((part) => importSchema(part)) : value;
}
