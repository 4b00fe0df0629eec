import { get, join } from '../../json/pointer.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** A property in an answer, and what its schema says of it. */
export interface Target {
  readonly at: string;
  readonly node: JsonObject;
  readonly required: boolean;
}

const maxDepth = 6;

/** Every property that a body holds and its schema defines, outermost first. */
export function targets(schemas: Schemas, ref: SchemaRef, body: Json): Target[] {
  return walk(schemas, { ref, value: body, at: '', depth: 0 });
}

interface Place {
  readonly ref: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

function walk(schemas: Schemas, place: Place): Target[] {
  if (place.depth > maxDepth) return [];
  const { ref, node } = schemas.follow(place.ref, 'response');
  if (Array.isArray(place.value)) return walkItem(schemas, place, { ref, node });
  if (!isObject(place.value)) return [];
  const { value } = place;
  if (!isObject(node.properties)) return branches(schemas, place, { ref, node });
  const required = Array.isArray(node.required) ? node.required : [];
  const own = Object.keys(node.properties).filter((name) => get(value, join('', name)) !== undefined);
  const found = own.map((name): Target => {
    const property = schemas.follow({ api: ref.api, pointer: join(ref.pointer, 'properties', name) }, 'response').node;
    return { at: join(place.at, name), node: property, required: required.includes(name) };
  });
  const deeper = own.flatMap((name) => {
    const item = get(value, join('', name)) ?? null;
    const property = { api: ref.api, pointer: join(ref.pointer, 'properties', name) };
    return walk(schemas, { ref: property, value: item, at: join(place.at, name), depth: place.depth + 1 });
  });
  return [...found, ...deeper];
}

function walkItem(schemas: Schemas, place: Place, { ref, node }: { ref: SchemaRef; node: JsonObject }): Target[] {
  const first = Array.isArray(place.value) ? place.value[0] : undefined;
  if (first === undefined || !isObject(node.items)) return [];
  const items = { api: ref.api, pointer: join(ref.pointer, 'items') };
  return walk(schemas, { ref: items, value: first, at: join(place.at, 0), depth: place.depth + 1 });
}

/** Only where a single branch is possible does breaking it break the whole. */
function branches(schemas: Schemas, place: Place, { ref, node }: { ref: SchemaRef; node: JsonObject }): Target[] {
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    const list = node[key];
    if (!Array.isArray(list) || (list.length !== 1 && key !== 'allOf')) continue;
    return list.flatMap((_, index) =>
      walk(schemas, {
        ...place,
        ref: { api: ref.api, pointer: join(ref.pointer, key, index) },
        depth: place.depth + 1,
      }),
    );
  }
  return [];
}
