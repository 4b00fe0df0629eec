import { get, join } from '../../json/pointer.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { alternativeFor, definedProperties, itemSchema } from '../../schema/properties.js';

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

export const hasType = (target: Target): boolean => typeof target.node.type === 'string';

/** A value of another type than a property has. */
export function unlike(node: Target['node']): Json {
  return node.type === 'string' ? 12345 : 'of another type';
}

interface Place {
  readonly ref: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

function walk(schemas: Schemas, place: Place): Target[] {
  if (place.depth > maxDepth) return [];
  const { value } = place;
  const ref = alternativeFor(schemas, place.ref, value);
  if (Array.isArray(value)) {
    const items = itemSchema(schemas, ref, 'response');
    const [first] = value;
    if (first === undefined || items === undefined) return [];
    return walk(schemas, { ref: items, value: first, at: join(place.at, 0), depth: place.depth + 1 });
  }
  if (!isObject(value)) return [];
  const held = definedProperties(schemas, ref, 'response').filter(
    ({ name }) => get(value, join('', name)) !== undefined,
  );
  const own = held.map(({ name, schema, required }): Target => {
    return { at: join(place.at, name), node: schemas.follow(schema, 'response').node, required };
  });
  const deeper = held.flatMap(({ name, schema }) => {
    const item = get(value, join('', name)) ?? null;
    return walk(schemas, { ref: schema, value: item, at: join(place.at, name), depth: place.depth + 1 });
  });
  return [...own, ...deeper];
}
