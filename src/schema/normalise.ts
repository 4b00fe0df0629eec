import type { Direction } from '../model/definition.js';
import { isObject, type Json, type JsonObject, WrittenNumber } from '../model/json.js';
import { escapeToken } from '../support/json/pointer.js';
import { sparse } from '../support/json/sparse.js';
import { nameMaps } from '../support/openapi-keys.js';
import { withoutOtherDirection } from './directions.js';
import { discriminatorHint } from './discriminators.js';
import { withListedValues } from './listed-values.js';
import type { NormalisedDocument } from './normalised-document.js';
import { heldLimit } from './vast-limits.js';

interface Context {
  readonly is30: boolean;
  readonly direction: Direction;
  readonly pointers: WeakMap<object, string>;
  /** Every schema that was rewritten. */
  readonly schemas: JsonObject[];
}

const schemaLists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const schemaMaps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas', 'definitions']);
const singleSchemas = new Set([
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
]);
const meaninglessInJsonSchema = new Set(['discriminator', 'externalDocs', 'example', 'nullable', 'id']);

/**
 * Rewrites every schema of an OpenAPI document for one direction; everything else stays as it is. Only schemas are
 * rewritten, so that a property that happens to be called "example" or "nullable" is left alone. What holds no schema is not
 * copied: nobody changes it.
 */
export function normaliseDocument(document: JsonObject, openapi: string, direction: Direction): NormalisedDocument {
  const context: Context = {
    is30: openapi.startsWith('3.0'),
    direction,
    pointers: new WeakMap(),
    schemas: [],
  };
  const made = normaliseObject(document, { pointer: '', names: false }, context);
  const root = isObject(made) ? made : {};
  withoutOtherDirection(root, context.schemas, direction);
  return { root, pointers: context.pointers };
}

/** A place in the document; where each key is a name that the author chose, none is a keyword. */
interface Place {
  readonly pointer: string;
  readonly names: boolean;
}

function normaliseObject(node: Json, { pointer, names }: Place, context: Context): Json {
  if (Array.isArray(node)) {
    const items = node.map((item, index) =>
      normaliseObject(item, { pointer: `${pointer}/${index}`, names: false }, context),
    );
    return items.every((item, index) => item === node[index]) ? node : items;
  }
  if (!isObject(node)) return node;
  const all = Object.entries(node);
  const entries = all
    .filter(([key]) => names || !isNoSchema(key))
    .map(([key, value]): [string, Json] => {
      const at = `${pointer}/${escapeToken(key)}`;
      if ((key === 'schema' || key === 'itemSchema') && !names) return [key, normaliseSchema(value, at, context)];
      if (at === '/components/schemas') return [key, mapSchemas(value, at, context)];
      return [key, normaliseObject(value, { pointer: at, names: !names && nameMaps.has(key) }, context)];
    });
  const isAsItWas = entries.length === all.length && entries.every(([key, value]) => value === node[key]);
  return isAsItWas ? node : sparse(Object.fromEntries(entries));
}

/** What is data in a document, and what would give a part of it that is no schema an identifier, holds no schema. */
function isNoSchema(key: string): boolean {
  return key === 'example' || key === 'examples' || key === 'value' || key === '$id' || key === '$anchor';
}

function mapSchemas(node: Json, pointer: string, context: Context): Json {
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, schema]) => [
      name,
      normaliseSchema(schema, `${pointer}/${escapeToken(name)}`, context),
    ]),
  );
}

function normaliseSchema(schema: Json, pointer: string, context: Context): Json {
  if (!isObject(schema)) return schema;
  const bare = context.is30 && typeof schema.$ref === 'string' ? bareReference(schema) : schema;
  const children = Object.entries(bare)
    .filter(([key]) => !meaninglessInJsonSchema.has(key) && !key.startsWith('x-'))
    .flatMap(([key, value]): [string, Json][] => {
      const own = isVastLimit(key, value) ? heldLimit(limitName(key, bare), value, context.direction) : value;
      return own === undefined ? [] : [[key, normaliseKeyword(key, own, pointer, context)]];
    });
  const examples: [string, Json][] = schema.example === undefined ? [] : [['examples', [schema.example]]];
  const hints: [string, Json][] = isObject(bare.discriminator) ? [[discriminatorHint, bare.discriminator]] : [];
  const result = withListedValues(Object.fromEntries([...children, ...examples, ...hints]), context.direction);
  if (context.is30) exclusiveLimits(result);
  else combineReference(result, pointer, context);
  if (isAsWritten(schema, result, context)) {
    context.pointers.set(schema, pointer);
    return schema;
  }
  context.schemas.push(result);
  const whole = context.is30 && schema.nullable === true ? nullable(result) : result;
  context.pointers.set(whole, pointer);
  context.pointers.set(result, pointer);
  return whole;
}

/**
 * True for a schema that stays as it is, so that it needs no copy: most of a large definition only refers to schemas. What demands
 * properties or has examples is a copy, because it may be changed; so is what stands in the definition a second time, because each
 * place has its own pointer.
 */
function isAsWritten(schema: JsonObject, made: JsonObject, { is30, pointers }: Context): boolean {
  const { required, examples, nullable: mayBeNull } = schema;
  if (required !== undefined || examples !== undefined || (is30 && mayBeNull === true)) return false;
  const names = Object.keys(schema);
  const isSame = names.length === Object.keys(made).length && names.every((name) => schema[name] === made[name]);
  return isSame && !pointers.has(schema);
}

/** A limit that floating point cannot hold, such as the largest int64, which generators write for every such number. */
function isVastLimit(key: string, value: Json): value is WrittenNumber {
  return value instanceof WrittenNumber && key !== 'default' && key !== 'const';
}

/** In OpenAPI 3.0 nothing beside a `$ref` counts; that it may be null, and which way it goes, is what authors mean there. */
function bareReference({ $ref = '', readOnly, writeOnly }: JsonObject): JsonObject {
  return { $ref, ...(readOnly === true ? { readOnly } : {}), ...(writeOnly === true ? { writeOnly } : {}) };
}

/** Keywords that say nothing about values, so that a `$ref` beside them stands for the whole. */
const annotations = new Set([
  '$ref',
  '$comment',
  '$defs',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

/** From OpenAPI 3.1 on, what stands beside a `$ref` holds too: both are combined as allOf combines schemas. */
function combineReference(schema: JsonObject, pointer: string, context: Context): void {
  const { $ref, allOf } = schema;
  if (typeof $ref !== 'string' || Object.keys(schema).every((key) => annotations.has(key))) return;
  const reference: JsonObject = { $ref };
  context.pointers.set(reference, pointer);
  context.schemas.push(reference);
  delete schema.$ref;
  schema.allOf = [...(Array.isArray(allOf) ? allOf : []), reference];
}

function normaliseKeyword(key: string, value: Json, pointer: string, context: Context): Json {
  const at = `${pointer}/${escapeToken(key)}`;
  if (schemaMaps.has(key)) return mapSchemas(value, at, context);
  if (singleSchemas.has(key)) return normaliseSchema(value, at, context);
  if (schemaLists.has(key) && Array.isArray(value)) {
    return value.map((item, index) => normaliseSchema(item, `${at}/${index}`, context));
  }
  return value;
}

/** The name of a limit, in OpenAPI 3.0 too, where a boolean beside it says that it is exclusive. */
function limitName(key: string, schema: JsonObject): string {
  const exclusive = `exclusive${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
  return schema[exclusive] === true ? exclusive : key;
}

/** OpenAPI 3.0 writes an exclusive limit as a boolean next to the limit (JSON Schema draft 4). */
function exclusiveLimits(schema: JsonObject): void {
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const value = schema[limit];
    if (schema[flag] === true && value !== undefined) {
      schema[flag] = value;
      delete schema[limit];
    } else if (typeof schema[flag] === 'boolean') {
      delete schema[flag];
    }
  }
}

function nullable(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...schema, type: [type, 'null'], ...withNull };
}
