import type { Direction, SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { join } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { conforms } from './conforms.js';
import { plainText } from './plain-text.js';

interface Spot {
  readonly ref: SchemaRef;
  /** The name of the property or parameter. */
  readonly name: string;
  /** Tells the items of a list from one another. */
  readonly n: number;
  /** The schemas that this one is inside of. */
  readonly above: readonly string[];
}

interface Source {
  readonly schemas: Schemas;
  readonly direction: Direction;
  /** How many values were made for one answer. */
  readonly made: { count: number };
}

/** So many values are made, and then no more that are optional: schemas that refer to others twice may describe millions. */
const mostValues = 3000;

type Make = (source: Source, spot: Spot, node: JsonObject) => Json | undefined;

const known = new WeakMap<Schemas, Map<string, Json | undefined>>();

/** A full value that a schema describes; always the same, and made only once. Undefined where none can be made. */
export function sampled(schemas: Schemas, ref: SchemaRef, direction: Direction, name = 'answer'): Json | undefined {
  const values = known.get(schemas) ?? new Map<string, Json | undefined>();
  known.set(schemas, values);
  const key = `${direction} ${ref.api} ${ref.pointer} ${name}`;
  if (!values.has(key)) values.set(key, exampleValue(schemas, ref, { direction, name }));
  return values.get(key);
}

/**
 * A full value of a schema: whatever the definition shows of it, else something plain. Every proposal is tried on a
 * validator, and the first that conforms is taken; where none does, the last.
 * @param name of the property or parameter, for a readable text
 * @returns undefined for a schema that only ends in itself
 */
function exampleValue(
  schemas: Schemas,
  ref: SchemaRef,
  { direction, name }: { readonly direction: Direction; readonly name: string },
): Json | undefined {
  return valueAt({ schemas, direction, made: { count: 0 } }, { ref, name, n: 1, above: [] });
}

function valueAt(source: Source, spot: Spot): Json | undefined {
  const { schemas, direction } = source;
  const { ref, node } = schemas.follow(spot.ref, direction);
  if (spot.above.includes(ref.pointer)) return undefined;
  source.made.count += 1;
  let last: Json | undefined;
  for (const value of proposals(source, { ...spot, ref, above: [...spot.above, ref.pointer] }, node)) {
    if (value === undefined) continue;
    if (conforms(schemas, ref, { direction, value })) return value;
    last = value;
  }
  return last;
}

function* proposals(source: Source, spot: Spot, node: JsonObject): Generator<Json | undefined> {
  yield* shown(node);
  yield* branched(source, spot, node);
  yield makers[typeOf(node)]?.(source, spot, node);
}

/** Values that the definition itself names. */
function shown({ const: constant, enum: values, examples, default: standard }: JsonObject): Json[] {
  if (constant !== undefined) return [constant];
  if (Array.isArray(values)) return values.filter((value) => value !== null);
  const named = [...(Array.isArray(examples) ? examples : []), ...(standard === undefined ? [] : [standard])];
  return named.filter((value) => value !== null && value !== '');
}

/** What each branch of oneOf or anyOf makes of a value, on top of what all of them have. */
function* branched(source: Source, spot: Spot, node: JsonObject): Generator<Json | undefined> {
  const common = allOf(source, spot, node);
  const branches = ['oneOf', 'anyOf'].flatMap((key) => childrenOf(spot, key, node[key]));
  if (branches.length === 0) yield common;
  for (const branch of branches) yield merged([common, valueAt(source, branch)]);
}

function allOf(source: Source, spot: Spot, node: JsonObject): Json | undefined {
  const parts = childrenOf(spot, 'allOf', node.allOf).map((part) => valueAt(source, part));
  const own = isObject(node.properties) && !isObject(node.items) ? object(source, spot, node) : undefined;
  return merged([...parts, own]);
}

/** All properties of several objects; the first value where not all of them are objects. */
function merged(values: readonly (Json | undefined)[]): Json | undefined {
  const made = values.filter((value) => value !== undefined);
  return made.length > 0 && made.every(isObject) ? Object.assign({}, ...made) : made[0];
}

function childrenOf(spot: Spot, key: string, list: Json | undefined): Spot[] {
  return Array.isArray(list) ? list.map((_, index) => child(spot, [key, index])) : [];
}

function child(spot: Spot, names: readonly (string | number)[], change: Partial<Spot> = {}): Spot {
  return { ...spot, ...change, ref: { api: spot.ref.api, pointer: join(spot.ref.pointer, ...names) } };
}

function object(source: Source, spot: Spot, node: JsonObject): JsonObject | undefined {
  const { properties = {}, required = [] } = node;
  const needed = new Set(Array.isArray(required) ? required.map(asText) : []);
  const made: JsonObject = {};
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    if (isLeftOut(source, property) && !needed.has(name)) continue;
    const value = valueAt(source, child(spot, ['properties', name], { name }));
    if (value !== undefined) made[name] = value;
    else if (needed.has(name)) return undefined;
  }
  for (const name of needed) made[name] ??= plainText({}, name, spot.n);
  return made;
}

function isLeftOut(source: Source, property: Json): boolean {
  return isHidden(source, property) || source.made.count > mostValues;
}

function isHidden({ direction }: Source, property: Json): boolean {
  return isObject(property) && property[direction === 'request' ? 'readOnly' : 'writeOnly'] === true;
}

function list(source: Source, spot: Spot, node: JsonObject): Json[] {
  const count = typeof node.minItems === 'number' ? Math.max(1, node.minItems) : 1;
  const items = Array.from({ length: count }, (_, index) => {
    if (!isObject(node.items)) return plainText({}, spot.name, index + 1);
    return valueAt(source, child(spot, ['items'], { n: spot.n + index }));
  });
  return items.filter((item) => item !== undefined);
}

/** A multiple of the step: as many steps as the range allows, and `n` where it allows that. */
function number({ multipleOf, minimum, maximum, ...exclusive }: JsonObject, n: number, standard: number): number {
  const step = typeof multipleOf === 'number' ? multipleOf : standard;
  const steps = (bound: Json | undefined, otherwise: number): number =>
    typeof bound === 'number' ? bound / step : otherwise;
  const first = Math.max(
    Math.ceil(steps(minimum, -Infinity)),
    Math.floor(steps(exclusive.exclusiveMinimum, -Infinity)) + 1,
  );
  const last = Math.min(
    Math.floor(steps(maximum, Infinity)),
    Math.ceil(steps(exclusive.exclusiveMaximum, Infinity)) - 1,
  );
  return Math.max(first, Math.min(last, n)) * step;
}

const makers: Readonly<Record<string, Make>> = {
  object,
  array: list,
  string: (_, { name, n }, node) => plainText(node, name, n),
  integer: (_, { n }, node) => number(node, n, 1),
  number: (_, { n }, node) => number(node, n, 0.5),
  boolean: () => true,
  null: () => null,
};

function typeOf({ type, properties, items }: JsonObject): string {
  const only = Array.isArray(type) ? type.find((name) => name !== 'null') : type;
  if (typeof only === 'string') return only;
  if (isObject(properties)) return 'object';
  return isObject(items) ? 'array' : 'string';
}
