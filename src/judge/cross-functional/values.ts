import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { alternativeFor, definedProperties, itemSchema } from '../../schema/properties.js';
import { asJson } from '../../support/json/parse.js';
import { join } from '../../support/json/pointer.js';
import { percentDecoded } from '../../support/percent.js';

/** A value at the end of a branch of a body. */
export interface Leaf {
  readonly at: string;
  /** The nearest name above it. */
  readonly key: string;
  readonly value: Json;
  /** The format that its schema gives. */
  readonly format?: string;
}

interface Place {
  readonly at: string;
  readonly key: string;
  readonly schema: SchemaRef | undefined;
}

/** Every value at the end of a branch, with what the schema says of it where there is one. */
export function* leaves(schemas: Schemas, schema: SchemaRef | undefined, value: Json): Generator<Leaf> {
  yield* walk(schemas, value, { at: '', key: '', schema });
}

function* walk(schemas: Schemas, value: Json, place: Place): Generator<Leaf> {
  if (Array.isArray(value)) yield* walkItems(schemas, value, place);
  else if (isObject(value)) yield* walkProperties(schemas, value, place);
  else {
    const { at, key, schema } = place;
    const format = schema === undefined ? undefined : schemas.follow(schema, 'response').node.format;
    yield { at, key, value, ...(typeof format === 'string' ? { format } : {}) };
  }
}

/** So many items of a list stand for all of them: they are made alike, and a list may hold a million. */
const itemsLookedAt = 500;

function* walkItems(schemas: Schemas, list: readonly Json[], { at, key, schema }: Place): Generator<Leaf> {
  const items = schema === undefined ? undefined : itemSchema(schemas, schema, 'response');
  for (const [index, item] of list.slice(0, itemsLookedAt).entries())
    yield* walk(schemas, item, { at: join(at, index), key, schema: items });
}

function* walkProperties(schemas: Schemas, object: JsonObject, { at, schema }: Place): Generator<Leaf> {
  const branch = schema === undefined ? undefined : alternativeFor(schemas, schema, object);
  const known = branch === undefined ? [] : definedProperties(schemas, branch, 'response');
  const byName = new Map(known.map((property) => [property.name, property.schema]));
  for (const [name, item] of Object.entries(object))
    yield* walk(schemas, item, { at: join(at, name), key: name, schema: byName.get(name) });
}

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
