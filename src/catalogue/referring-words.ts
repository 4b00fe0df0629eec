import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import type { Json, JsonObject } from '../model/json.js';
import { isSingular } from '../schema/named-references.js';
import { definedProperties, meantSchema } from '../schema/properties.js';
import { tokens } from '../support/json/pointer.js';

const identifierName = /^_?(id|uuid|guid|identifier)$/i;
const severalName = /^_?(id|uuid|guid|identifier)s$/i;

/** True for the name of an identifier, or of several, that does not say of what. */
export const namesIdentifiers = (name: string): boolean => identifierName.test(name) || severalName.test(name);

/**
 * The word of `{ customer: { id } }`: an object that holds an identifier is the thing, by its name, or in the wrapping that JSON:API
 * puts around it (`{ customer: { data: { type, id } } }`: jsonapi.org, "Resource Linkage").
 */
export function heldWord(name: string, at: string): string | undefined {
  if (!identifierName.test(name)) return undefined;
  const holders = tokens(at).slice(0, -1);
  const named = holders.filter((token) => !/^\d+$/.test(token));
  return named.at(-1) === 'data' && named.length > 1 ? named.at(-2) : named.at(-1);
}

/** The one value of the property `type` beside an identifier, which names what it is of. */
export function typeBeside(schemas: Schemas, object: SchemaRef): string | undefined {
  const type = definedProperties(schemas, object, 'request').find(({ name }) => name === 'type');
  if (type === undefined) return undefined;
  const { node } = meantSchema(schemas, type.schema, 'request');
  const listed = Array.isArray(node.enum) ? node.enum : [node.const];
  const [only] = listed;
  return listed.length === 1 && typeof only === 'string' ? only : undefined;
}

/**
 * What an action on a collection acts on: the payments of `POST /payments:batch-get` and of `POST /payments/batch-get`. What answers
 * 201 makes something, whose identifier may be chosen by whoever sends it.
 */
export function actedOn({ method, path, responses }: Operation): string | undefined {
  if (method !== 'POST' || responses.some(({ status }) => status === '201')) return undefined;
  return /(?:^|\/)([^/{}:]+)[/:][^/{}:]+\/?$/.exec(path)?.[1];
}

/** Words of actions that leave items as they are. */
const harmless =
  /^(get|fetch|read|find|search|look(up)?|query|list|count|check|validate|export|download|compare|preview)$/;

/** True where what an action names may be gone or changed afterwards. */
export function mayUseUp({ path }: Operation): boolean {
  const verb = /[/:]([^/{}:]+)\/?$/.exec(path)?.[1] ?? '';
  const words = verb.split(/[_\W]+|(?<=[a-z\d])(?=[A-Z])/).map((word) => word.toLowerCase());
  return !words.some((word) => harmless.test(word));
}

/** The type of a value, null aside; undefined where it may have several. */
export function soleType(type: Json | undefined): Json | undefined {
  const types = (type === undefined ? [] : [type].flat()).filter((one) => one !== 'null');
  return types.length === 1 ? types[0] : undefined;
}

/** True inside the wrapping that JSON:API puts around what is sent, which says nothing of what it refers to. */
export const isInWrapping = (at: string): boolean =>
  /^\/data(\/0)?(\/(attributes|relationships(\/[^/]+(\/data(\/0)?)?)?))?$/.test(at);

/**
 * The word of `{ author: 5 }`, where a number or a UUID of that name refers to an author, and of `{ authors: ['a'] }`. A single text
 * may as well be a name, and the plural of a number how many there are.
 */
export function thingWord(name: string, { type, format, pattern }: JsonObject, isList: boolean): string | undefined {
  const word = name.split(/[_\W]+|(?<=[a-z\d])(?=[A-Z])/).at(-1) ?? name;
  const isText = type === 'string' && format === undefined && pattern === undefined;
  const isIdentifier = type === 'integer' || format === 'uuid' || (isList && isText && !isSingular(word));
  return isIdentifier && (isList || isSingular(word)) ? word : undefined;
}
