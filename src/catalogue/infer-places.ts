import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { jsonSchema } from '../schema/contents.js';
import { itemProperties } from '../schema/item-properties.js';
import { type DefinedProperty, definedProperties, isOfOtherDirection, schemaAt } from '../schema/properties.js';
import { typesOf } from '../schema/types.js';
import { comparableName } from '../support/comparable-name.js';
import { join } from '../support/json/pointer.js';

/** Names of moments and people that a server notes by itself, whatever is sent; a boolean of such a name is neither. */
const notedByServer =
  /^(created|updated|modified|changed|inserted|deleted|archived|last(modified|updated|changed|seen|used|login|access(ed)?|activ(e|ity)))(at|on|date|datetime|time|timestamp|by)?$|^date(created|updated|modified)$|^(creation|modification|update)(date|time|timestamp)$/;

/** Names of numbers that a server counts, and of texts that it makes of others, where nobody sends them, or nobody has to. */
const workedOut: Readonly<Record<string, RegExp>> = {
  number: /^(revision|version(number)?|(row|lock)version|(sub|grand)?total(amount|price|cost)?|balance)$/,
  string: /^(slug|permalink|etag|(row|lock|resource|object|record)version|revision|rev)$/,
};

/** Names of what is said about an item, and not of what it is. */
const aboutItem = /^_?(meta|metadata|audit|system)$/i;

/**
 * The properties of an item that its server keeps itself, by their names, also among what is said about it.
 * @param shown where the item stands in the answer
 * @param answer the schema of an answer that shows the item
 * @param taken the names of what requests may set of it
 */
export function serverSet(
  schemas: Schemas,
  answer: SchemaRef | undefined,
  { shown, taken }: { readonly shown: string; readonly taken: ReadonlySet<string> },
): string[] {
  const schema = answer === undefined ? undefined : schemaAt(schemas, answer, shown);
  const properties = schema === undefined ? [] : itemProperties(schemas, schema, 'response');
  const about = properties.filter(({ name }) => aboutItem.test(name));
  const inside = about.flatMap(({ at, schema: own }) =>
    itemProperties(schemas, own, 'response').map((property) => ({ ...property, at: at + property.at })),
  );
  return [...properties, ...inside].filter((property) => isServerSet(schemas, property, taken)).map(({ at }) => at);
}

function isServerSet(
  schemas: Schemas,
  { name, schema, required }: DefinedProperty,
  taken: ReadonlySet<string>,
): boolean {
  const types = typesOf(schemas, schema, 'response');
  const own = comparableName(name);
  if (notedByServer.test(own)) return types?.has('boolean') !== true;
  if ((required && taken.has(name)) || types === undefined) return false;
  const kind = types.has('integer') || types.has('number') ? 'number' : 'string';
  return workedOut[kind]?.test(own) === true;
}

/** The names of what bodies of requests may hold, at their tops and one object deep, as an item in a wrapping is sent; readOnly ones aside. */
export function namesTaken(schemas: Schemas, operations: readonly Operation[]): ReadonlySet<string> {
  return new Set(operations.flatMap((operation) => namesIn(schemas, operation)));
}

function namesIn(schemas: Schemas, { body }: Operation): string[] {
  const sent = jsonSchema(body?.contents);
  const own = sent === undefined ? [] : definedProperties(schemas, sent, 'request');
  const taken = [...own, ...own.flatMap(({ schema }) => definedProperties(schemas, schema, 'request'))];
  return taken.filter(({ schema }) => !isOfOtherDirection(schemas, schema, 'request')).map(({ name }) => name);
}

/**
 * Where the object stands in a request: in an object that wraps it in an answer, where the request has that too; else, where answers wrap
 * it, in the object of the request that has most of its properties.
 * @param about.returned where answers show the item; the answer to a creation may show no more than its identifier
 * @param about.shown the schema of the item in an answer
 */
export function wrapping(
  operation: Operation,
  { returned, shown }: { readonly returned: readonly string[]; readonly shown: SchemaRef | undefined },
  schemas: Schemas,
): string {
  const body = jsonSchema(operation.body?.contents);
  const wraps = returned.filter((place) => place !== '');
  if (body === undefined || wraps.length === 0) return '';
  return wraps.find((place) => schemaAt(schemas, body, place) !== undefined) ?? mostAlike(body, shown, schemas);
}

/** The object in a body that has more of the properties of an item than the body itself has; empty where none has. */
export function mostAlike(body: SchemaRef, shown: SchemaRef | undefined, schemas: Schemas): string {
  if (shown === undefined) return '';
  const wanted = new Set(definedProperties(schemas, shown, 'response').map(({ name }) => name));
  const common = (schema: SchemaRef): number =>
    definedProperties(schemas, schema, 'request').filter(({ name }) => wanted.has(name)).length;
  const objects = definedProperties(schemas, body, 'request').map(({ name, schema }) => ({
    at: join('', name),
    count: common(schema),
  }));
  const best = objects.reduce((one, other) => (other.count > one.count ? other : one), { at: '', count: common(body) });
  return best.at;
}
