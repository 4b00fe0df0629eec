import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** The kinds of clauses that a request may break. */
export const constraints = [
  'required',
  'type',
  'enum',
  'format',
  'pattern',
  'length',
  'unique',
  'items',
  'range',
  'unknown-property',
  'json',
  'media-type',
] as const;
export type Constraint = (typeof constraints)[number];

/** The keywords of JSON Schema by which a definition states them. */
const keywords: Readonly<Partial<Record<Constraint, readonly string[]>>> = {
  type: ['type'],
  enum: ['enum', 'const'],
  pattern: ['pattern'],
  length: ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  unique: ['uniqueItems'],
  items: ['items'],
  range: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  'unknown-property': ['additionalProperties', 'unevaluatedProperties'],
};

/** Formats that leave no room for opinion, roughly: a validator of OpenAPI 3.0 or 3.1 takes a format for a remark. */
export const formats: Readonly<Record<string, string>> = {
  date: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  'date-time':
    '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$',
  email: '^[^@\\s]+@[^@\\s]+$',
  ipv4: '^\\d{1,3}(\\.\\d{1,3}){3}$',
  ipv6: '^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$',
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:\\S*$',
  uuid: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
};

/**
 * A document as whoever reads requests sees it: readOnly properties are not required, formats are enforced, and clauses
 * of the kinds that are overlooked are not there.
 */
export function requestView(node: JsonObject, overlooked: ReadonlySet<Constraint>): JsonObject;
export function requestView(node: Json, overlooked: ReadonlySet<Constraint>): Json;
export function requestView(node: Json, overlooked: ReadonlySet<Constraint>): Json {
  if (Array.isArray(node)) return node.map((item) => requestView(item, overlooked));
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, requestView(value, overlooked)]));
  if (!isSchema(node)) return copy;
  const { format } = copy;
  for (const constraint of overlooked) for (const keyword of keywords[constraint] ?? []) delete copy[keyword];
  const pattern = typeof format === 'string' ? formats[format] : undefined;
  if (pattern !== undefined && node.pattern === undefined && !overlooked.has('format')) copy.pattern = pattern;
  return withRequired(withNumberFormat(copy, overlooked), overlooked);
}

const numberFormats: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

/** The limits of a number by its format. */
function withNumberFormat(schema: JsonObject, overlooked: ReadonlySet<Constraint>): JsonObject {
  const limit = typeof schema.format === 'string' ? numberFormats[schema.format] : undefined;
  if (limit === undefined || overlooked.has('range') || schema.type !== 'integer') return schema;
  return { minimum: -limit, maximum: limit - 1, ...schema };
}

/** True for what reads as a schema: not for a list of properties with names of keywords, nor for a security scheme. */
function isSchema(node: JsonObject): boolean {
  const { type, properties } = node;
  if (['scheme', 'flows', 'openIdConnectUrl', 'in'].some((key) => key in node) || type === 'mutualTLS')
    return isObject(properties);
  const isTyped = typeof type === 'string' || Array.isArray(type);
  return isTyped || isObject(properties) || ['enum', 'allOf', 'required'].some((key) => Array.isArray(node[key]));
}

/** OpenAPI does not require readOnly properties in a request; JSON Schema validators do not know that. */
function withRequired(schema: JsonObject, overlooked: ReadonlySet<Constraint>): JsonObject {
  const { properties, required, ...rest } = schema;
  if (!Array.isArray(required)) return schema;
  const kept = overlooked.has('required')
    ? []
    : required.filter((name) => !(isObject(properties) && isReadOnly(properties[String(name)])));
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties }),
    ...(kept.length === 0 ? {} : { required: kept }),
  };
}

function isReadOnly(property: Json | undefined): boolean {
  return isObject(property) && property.readOnly === true;
}
