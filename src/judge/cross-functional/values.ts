import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { alternativeFor, definedProperties, itemSchema, oncePerSchema } from '../../schema/properties.js';
import { asJson } from '../../support/json/parse.js';
import { join } from '../../support/json/pointer.js';
import { percentDecoded } from '../../support/percent.js';

/** A value at the end of a branch of a body. */
export interface Leaf {
  /** Its JSON pointer, which is written when it is asked for: most values are of no interest. */
  readonly at: string;
  /** The nearest name above it. */
  readonly key: string;
  readonly value: Json;
  /** The format that its schema gives. */
  readonly format?: string;
}

/** A place in a body, and the one that it is in. */
interface Place {
  readonly above?: Place;
  readonly name: string | number;
  readonly key: string;
  readonly schema: SchemaRef | undefined;
}

interface Look {
  readonly schemas: Schemas;
  readonly see: (leaf: Leaf) => void;
}

/** Shows every value at the end of a branch, with what the schema says of it where there is one. */
export function eachLeaf(look: Look, schema: SchemaRef | undefined, value: Json): void {
  walk(look, value, { name: '', key: '', schema });
}

function walk(look: Look, value: Json, place: Place): void {
  if (Array.isArray(value)) walkItems(look, value, place);
  else if (isObject(value)) walkProperties(look, value, place);
  else look.see(leafAt(look.schemas, place, value));
}

function leafAt(schemas: Schemas, place: Place, value: Json): Leaf {
  const { key, schema } = place;
  const format = schema === undefined ? undefined : schemas.follow(schema, 'response').node.format;
  return {
    get at() {
      return pointerTo(place);
    },
    key,
    value,
    ...(typeof format === 'string' ? { format } : {}),
  };
}

function pointerTo({ above, name }: Place): string {
  return above === undefined ? '' : join(pointerTo(above), name);
}

/** So many items of a list stand for all of them: they are made alike, and a list may hold a million. */
const itemsLookedAt = 500;

function walkItems(look: Look, list: readonly Json[], above: Place): void {
  const { key, schema } = above;
  const items = schema === undefined ? undefined : itemSchema(look.schemas, schema, 'response');
  for (const [index, item] of list.slice(0, itemsLookedAt).entries())
    walk(look, item, { above, name: index, key, schema: items });
}

function walkProperties(look: Look, object: JsonObject, above: Place): void {
  const { schema } = above;
  const branch = schema === undefined ? undefined : alternativeFor(look.schemas, schema, object);
  const known = branch === undefined ? undefined : schemasByName(look.schemas, branch, 'response');
  for (const name of Object.keys(object))
    walk(look, object[name] ?? null, { above, name, key: name, schema: known?.get(name) });
}

const schemasByName = oncePerSchema(
  (schemas: Schemas, ref, direction): ReadonlyMap<string, SchemaRef> =>
    new Map(definedProperties(schemas, ref, direction).map(({ name, schema }) => [name, schema])),
);

/** The texts that requests carried, so that what comes back of them is not held against the candidate. */
export function sentTexts(recorded: readonly Exchange[]): (text: string) => boolean {
  const known = new Set<string>();
  const raw: string[] = [];
  for (const { request } of recorded) {
    const { searchParams, pathname } = new URL(request.url);
    for (const value of searchParams.values()) add(known, asJson(value) ?? value);
    for (const part of pathname.split('/')) known.add(percentDecoded(part));
    for (const value of Object.values(request.headers)) known.add(value);
    const body = asJson(request.body);
    if (body !== undefined) add(known, body);
    else if (request.body !== undefined) raw.push(request.body);
  }
  return (text) => known.has(text) || raw.some((body) => body.includes(text));
}

function add(known: Set<string>, value: Json): void {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) add(known, item);
  else known.add(String(value));
}
