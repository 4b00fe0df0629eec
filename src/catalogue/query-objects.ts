import type { Parameter } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import type { Reader } from './reader.js';

/** Keywords that say of an object no more than which properties it has. */
const plainKeywords = new Set([
  ...['type', 'properties', 'required', 'additionalProperties'],
  ...['title', 'description', 'example', 'examples', 'default'],
]);

const plainTypes: readonly Json[] = ['string', 'integer', 'number', 'boolean'];

/**
 * The parameters that stand in the query for an object: `page[size]` and `page[number]` for `page` where it is written in brackets
 * (deepObject), `size` and `number` where its properties stand side by side (form, exploded). Each is a text of its own, so that what is
 * known of parameters holds of them. An object whose properties depend on one another, or hold objects, stays whole.
 */
export function asWritten(reader: Reader, parameter: Parameter): readonly Parameter[] {
  const { schema, mediaType, style, explode } = parameter;
  const isBracketed = style === 'deepObject';
  if (parameter.in !== 'query' || mediaType !== undefined || schema === undefined) return [parameter];
  if (!isBracketed && (style !== 'form' || !explode)) return [parameter];
  const at = reader.follow(schema.pointer);
  const names = ownNames(reader, at);
  const demanded = demandedOf(reader.get(at));
  if (names.length === 0 || !isToldApart(parameter, demanded)) return [parameter];
  if (!names.every((name) => isPlain(reader, join(at, 'properties', name)))) return [parameter];
  const values = isObject(parameter.example) ? parameter.example : {};
  const { example: _, ...whole } = parameter;
  return names.map((name) => ({
    ...whole,
    name: isBracketed ? `${parameter.name}[${name}]` : name,
    within: parameter.name,
    required: demanded.includes(name),
    style: 'form',
    explode: true,
    schema: { api: schema.api, pointer: join(at, 'properties', name) },
    ...described(reader, join(at, 'properties', name)),
    ...exampleOf(values, name),
  }));
}

/**
 * True where what the parameter requires is what its properties require. A required object of which nothing is required is left out by
 * writing none of its properties, which cannot be told from an empty one where no name of its own is written.
 */
function isToldApart({ required, style }: Parameter, demanded: readonly Json[]): boolean {
  return required === demanded.length > 0 || (required && style === 'form');
}

/** The properties of an object that says no more than which it has. */
function ownNames(reader: Reader, at: string): string[] {
  const node = reader.get(at);
  if (!isObject(node) || Object.keys(node).some((key) => !plainKeywords.has(key) && !key.startsWith('x-'))) return [];
  return isOpen(node) ? [] : reader.entries(join(at, 'properties')).map(([name]) => name);
}

/** True where other properties may stand beside those that are named, with a schema of their own. */
const isOpen = ({ additionalProperties }: JsonObject): boolean => isObject(additionalProperties);

function demandedOf(node: Json | undefined): readonly Json[] {
  return isObject(node) && Array.isArray(node.required) ? node.required : [];
}

/** True for a text, a number, a yes or no, or a list of such. */
function isPlain(reader: Reader, pointer: string): boolean {
  const at = reader.follow(pointer);
  const node = reader.get(at);
  const types: Json[] = isObject(node) && node.type !== undefined ? [node.type].flat() : [];
  if (types.length === 1 && types[0] === 'array') return isPlain(reader, join(at, 'items'));
  return types.length > 0 && types.every((type) => plainTypes.includes(type) || type === 'null');
}

/** A property that says nothing of itself is described as the whole is. */
function described(reader: Reader, pointer: string): Pick<Parameter, 'description'> {
  const description = reader.text(join(reader.follow(pointer), 'description'));
  return description === undefined ? {} : { description };
}

function exampleOf(values: JsonObject, name: string): Pick<Parameter, 'example'> {
  const example = values[name];
  return example === undefined ? {} : { example };
}
