import type { Direction, SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { alternativeFor, definedProperties, itemSchema } from '../../schema/properties.js';
import { get, join, tokens } from '../../support/json/pointer.js';

/** A property in a body, and what its schema says of it. */
export interface Target {
  readonly at: string;
  readonly node: JsonObject;
  readonly required: boolean;
  readonly value: Json;
}

const maxDepth = 6;

/** Every property that a body holds and its schema defines, outermost first; the body itself comes before them. */
export function targets(schemas: Schemas, ref: SchemaRef, body: Json, direction: Direction = 'response'): Target[] {
  const found = walk(schemas, { ref, value: body, at: '', depth: 0, direction });
  const { node } = schemas.follow(alternativeFor(schemas, ref, body), direction);
  const whole: Target = { at: '', node, required: false, value: body };
  return [whole, ...found.sort((a, b) => tokens(a.at).length - tokens(b.at).length)];
}

export const isProperty = ({ at }: Target): boolean => at !== '' && !/\/\d+$/.test(at);

export const isRequired = (target: Target): boolean => target.required && isProperty(target);

export const hasType = (target: Target): boolean => isProperty(target) && typeof target.node.type === 'string';

/** True for a property of an object that is itself a property. */
export function isNested({ at }: Target): boolean {
  return tokens(at).filter((token) => !/^\d+$/.test(token)).length > 1;
}

/** True for a text of which the schema says no more than that. */
export function isPlainText({ node, value }: Target): boolean {
  const plain = ['format', 'pattern', 'enum', 'const', 'maxLength'].every((key) => node[key] === undefined);
  return node.type === 'string' && plain && typeof value === 'string';
}

/** A value of another type than a property has. */
export function unlike(node: Target['node']): Json {
  return node.type === 'string' ? 12345 : 'of another type';
}

interface Place {
  readonly ref: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
  readonly direction: Direction;
}

function walk(schemas: Schemas, place: Place): Target[] {
  if (place.depth > maxDepth) return [];
  const { value, direction } = place;
  const ref = alternativeFor(schemas, place.ref, value);
  if (Array.isArray(value)) {
    const items = itemSchema(schemas, ref, direction);
    const [first] = value;
    if (first === undefined || items === undefined) return [];
    const at = join(place.at, 0);
    const own: Target = { at, node: schemas.follow(items, direction).node, required: false, value: first };
    return [own, ...walk(schemas, { ...place, ref: items, value: first, at, depth: place.depth + 1 })];
  }
  if (!isObject(value)) return [];
  return definedProperties(schemas, ref, direction).flatMap(({ name, schema, required }) => {
    const held = get(value, join('', name));
    if (held === undefined) return [];
    const at = join(place.at, name);
    const own: Target = { at, node: schemas.follow(schema, direction).node, required, value: held };
    return [own, ...walk(schemas, { ...place, ref: schema, value: held, at, depth: place.depth + 1 })];
  });
}
