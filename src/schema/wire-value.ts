import type { Direction, Parameter, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { asJson } from '../support/json/parse.js';
import { join } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { headerItems } from './header-items.js';
import { definedProperties, itemSchema } from './properties.js';
import { type JsonType, typesOf } from './types.js';

/** Where a text is read by a schema, as a server reads parameters and a client reads headers. */
export interface WireSchema {
  readonly schemas: Schemas;
  readonly ref: SchemaRef;
  readonly direction: Direction;
  /** True where an object is written as `name=value` pairs; else names and values take turns. */
  readonly explode?: boolean;
}

const numberForm = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const numberOf = (text: string): Json[] => (numberForm.test(text) ? [Number(text)] : []);

/** What a text may stand for, by type. Types that come first are preferred. */
const readers: readonly (readonly [JsonType, (by: WireSchema, text: string) => Json[]])[] = [
  ['integer', (_, text) => numberOf(text)],
  ['number', (_, text) => numberOf(text)],
  ['boolean', (_, text) => (text === 'true' || text === 'false' ? [text === 'true'] : [])],
  ['array', (by, text) => [...listsOf(by, text), ...ofKind(text, Array.isArray)]],
  ['object', (by, text) => [...pairsOf(by, text), ...ofKind(text, isObject)]],
  ['string', (_, text) => [text]],
  ['null', (_, text) => (text === '' || text === 'null' ? [null] : [])],
];

/**
 * A text as the value that its schema makes of it: the first reading that the schema accepts, else the most likely one,
 * so that "12" is no breach where a text is asked for, and "abc" is one where a number is.
 */
export function readText(by: WireSchema, text: string): Json {
  const types = typesOf(by.schemas, by.ref, by.direction);
  const found =
    types === undefined
      ? [text, asJson(text) ?? text, itemsOf(by, text)]
      : readers.filter(([type]) => types.has(type)).flatMap(([, read]) => read(by, text));
  const [first = text] = found;
  const meant = found.find((value) => accepts(by, value));
  return meant === undefined ? first : meant;
}

/** The items of a list; a header may have spaces between them (RFC 9110 section 5.6.1). */
function itemsOf({ direction }: WireSchema, text: string): string[] {
  const items = text === '' ? [] : text.split(',');
  return direction === 'response' ? items.map((item) => item.trim()) : items;
}

/** A text as a list; also as HTTP reads one, where no comma within quotes or a URL parts two items (RFC 9110 section 5.6.4, RFC 8288). */
function listsOf(by: WireSchema, text: string): Json[] {
  const plain = itemsOf(by, text);
  if (by.direction !== 'response' || !/["<]/.test(text)) return [readItems(by, plain)];
  return [readItems(by, headerItems(text)), readItems(by, plain)];
}

function accepts({ schemas, ref, direction }: WireSchema, value: Json): boolean {
  return schemas.validate(ref, direction, value).kind !== 'invalid';
}

/** The texts of a list as the values that the schema of its items makes of them. */
export function readItems(by: WireSchema, texts: readonly string[]): Json[] {
  const items = itemSchema(by.schemas, by.ref, by.direction);
  return texts.map((text) => (items === undefined ? text : readText({ ...by, ref: items }, text)));
}

function ofKind(text: string, is: (value: unknown) => boolean): Json[] {
  const read = asJson(text);
  return read !== undefined && is(read) ? [read] : [];
}

/** `a,1,b,2` or `a=1,b=2` as an object (OpenAPI, style simple). */
function pairsOf(by: WireSchema, text: string): Json[] {
  const parts = itemsOf(by, text);
  const pairs = by.explode === true ? parts.map((part) => part.split('=', 2)) : inPairs(parts);
  if (pairs.some((pair) => pair.length < 2)) return [];
  return [readFields(by, Object.fromEntries(pairs))];
}

function inPairs(parts: readonly string[]): string[][] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, ...parts.slice(index + 1, index + 2)]] : []));
}

/** An object whose values are texts on the wire, as its schema reads them. */
export function readFields(by: WireSchema, fields: JsonObject): JsonObject {
  const defined = definedProperties(by.schemas, by.ref, by.direction);
  const read = (name: string, value: Json): Json => {
    const schema = defined.find((property) => property.name === name)?.schema;
    if (schema === undefined) return value;
    const within = { ...by, ref: schema };
    return Array.isArray(value) ? readItems(within, value.map(asText)) : readText(within, asText(value));
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, read(name, value)]));
}

/** True for a parameter whose object holds objects: OpenAPI does not say how that is written, except in JSON. */
export function isNested(schemas: Schemas, { schema, mediaType }: Parameter): boolean {
  if (schema === undefined || mediaType !== undefined) return false;
  const holdsObject = (ref: SchemaRef): boolean => typesOf(schemas, ref, 'request')?.has('object') === true;
  if (!holdsObject(schema)) return false;
  return definedProperties(schemas, schema, 'request').some((property) => {
    const items = itemSchema(schemas, property.schema, 'request');
    return holdsObject(property.schema) || (items !== undefined && holdsObject(items));
  });
}

/** The schemas that all hold for a value: itself, what it combines, and its only branch beside null. */
export function schemasOf(schemas: Schemas, from: SchemaRef, direction: Direction, depth = 0): SchemaRef[] {
  const { ref, node } = schemas.follow(from, direction);
  if (depth > 10) return [ref];
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key): SchemaRef[] => {
    const list = Array.isArray(node[key]) ? node[key] : [];
    const real = list.filter((part) => key === 'allOf' || !(isObject(part) && part.type === 'null'));
    if (key !== 'allOf' && real.length > 1) return [];
    return real.map((part) => ({ api: ref.api, pointer: join(ref.pointer, key, list.indexOf(part)) }));
  });
  return [ref, ...parts.flatMap((part) => schemasOf(schemas, part, direction, depth + 1))];
}
