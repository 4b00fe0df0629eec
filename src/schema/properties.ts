import { isDeepStrictEqual } from 'node:util';
import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import { join, tokens } from '../support/json/pointer.js';
import { remember } from '../support/remember.js';

/** A property that a schema defines, and where. */
export interface DefinedProperty {
  readonly name: string;
  readonly schema: SchemaRef;
  /** The schema object whose `properties` name it; its `required` may demand it. */
  readonly owner: SchemaRef;
  readonly required: boolean;
}

/**
 * Every property that an object schema defines: its own, those of all that it combines with allOf, and those behind
 * oneOf or anyOf where there is only one branch; in an answer also those that all branches define alike. Of several definitions of one property that which says most is taken, because
 * a schema is often combined with a more general one; the first where they say as much.
 */
export function definedProperties(schemas: Schemas, ref: SchemaRef, direction: Direction): readonly DefinedProperty[] {
  return propertiesOf(schemas, ref, direction);
}

const propertiesOf = oncePerSchema(findProperties);

function findProperties(schemas: Schemas, ref: SchemaRef, direction: Direction): readonly DefinedProperty[] {
  const found = new Map<string, DefinedProperty>();
  for (const property of collect(schemas, { ref, direction, path: [] })) {
    const known = found.get(property.name);
    found.set(property.name, known === undefined ? property : joined(schemas, [known, property], direction));
  }
  return [...found.values()];
}

function joined(
  schemas: Schemas,
  [first, second]: readonly [DefinedProperty, DefinedProperty],
  direction: Direction,
): DefinedProperty {
  const says = ({ schema }: DefinedProperty): number => precision(schemas, schema, direction);
  const { schema } = says(second) > says(first) ? second : first;
  const { required, owner } = second.required && !first.required ? second : first;
  return { name: first.name, schema, required, owner };
}

/** What a schema says beside its type: properties, items and constraints, its items' own included. */
function precision(schemas: Schemas, ref: SchemaRef, direction: Direction, depth = 0): number {
  const { ref: at, node } = schemas.follow(ref, direction);
  const own = Object.entries(node).reduce((sum, [key, value]) => sum + (weights.get(key)?.(value) ?? 0), 0);
  if (!isObject(node.items) || depth > 2) return own;
  return own + precision(schemas, { api: at.api, pointer: join(at.pointer, 'items') }, direction, depth + 1);
}

const one = (): number => 1;

/** How much each keyword tells of what a value may be. */
const weights: ReadonlyMap<string, (value: Json) => number> = new Map([
  ['properties', (value) => (isObject(value) ? Object.keys(value).length : 0)],
  ...['allOf', 'oneOf', 'anyOf', 'required'].map((key): [string, (value: Json) => number] => [
    key,
    (value) => (Array.isArray(value) ? value.length : 0),
  ]),
  ...['enum', 'const', 'format', 'pattern', 'items', 'type'].map((key): [string, () => number] => [key, one]),
]);

/** The schema of the value at a JSON pointer inside another value; undefined where the schema does not say. */
export function schemaAt(
  schemas: Schemas,
  ref: SchemaRef,
  pointer: string,
  direction: Direction = 'request',
): SchemaRef | undefined {
  return tokens(pointer).reduce<SchemaRef | undefined>((at, token) => {
    if (at === undefined) return undefined;
    const property = definedProperties(schemas, at, direction).find(({ name }) => name === token);
    return property?.schema ?? (/^\d+$/.test(token) ? itemSchema(schemas, at, direction) : undefined);
  }, ref);
}

/** True where one schema of one API describes two values, whatever `$ref`s lead to it. */
export function isOneSchema(schemas: Schemas, a: SchemaRef | undefined, b: SchemaRef | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [a, b].map((ref) => schemas.follow(ref, 'response').ref);
  return one?.api === other?.api && one?.pointer === other?.pointer;
}

interface SchemaPosition {
  readonly ref: SchemaRef;
  readonly direction: Direction;
  readonly path: readonly string[];
}

function* collect(schemas: Schemas, place: SchemaPosition): Generator<DefinedProperty> {
  const { ref, node } = schemas.follow(place.ref, place.direction);
  if (place.path.includes(ref.pointer)) return;
  const required = Array.isArray(node.required) ? node.required : [];
  for (const name of isObject(node.properties) ? Object.keys(node.properties) : []) {
    const schema = { api: ref.api, pointer: join(ref.pointer, 'properties', name) };
    yield { name, schema, owner: ref, required: required.includes(name) };
  }
  for (const branch of branches(schemas, ref, place.direction)) {
    yield* collect(schemas, { ...place, ref: branch, path: [...place.path, ref.pointer] });
  }
  if (place.direction === 'response') yield* sharedProperties(schemas, { ...place, ref });
}

/** What every alternative has, and describes alike. What is sent is one alternative, which those that send it choose. */
function* sharedProperties(schemas: Schemas, { ref, direction, path }: SchemaPosition): Generator<DefinedProperty> {
  const [first = [], ...others] = alternatives(schemas, ref, direction).map((branch) => [
    ...collect(schemas, { ref: branch, direction, path: [...path, ref.pointer] }),
  ]);
  if (others.length === 0) return;
  const node = ({ schema }: DefinedProperty): Json => schemas.follow(schema, direction).node;
  for (const property of first) {
    const same = others.map((list) =>
      list.find((other) => other.name === property.name && isDeepStrictEqual(node(other), node(property))),
    );
    if (same.every((one) => one !== undefined)) {
      yield { ...property, required: property.required && same.every((one) => one?.required === true) };
    }
  }
}

/** All that allOf combines, and the only branch of oneOf or anyOf beside null. */
function branches(schemas: Schemas, ref: SchemaRef, direction: Direction): SchemaRef[] {
  const node = schemas.node(ref, direction);
  return ['allOf', 'oneOf', 'anyOf'].flatMap((key) => {
    const list = node[key];
    if (!Array.isArray(list)) return [];
    const parts = list
      .filter((part) => key === 'allOf' || !isNull(part))
      .map((part) => ({ api: ref.api, pointer: join(ref.pointer, key, list.indexOf(part)) }));
    return key !== 'allOf' && parts.length > 1 ? [] : parts;
  });
}

function isNull(schema: Json): boolean {
  return isObject(schema) && schema.type === 'null';
}

/** True for a property that travels in the other direction only, also where that is said behind `$ref` or allOf. */
export function isOfOtherDirection(schemas: Schemas, ref: SchemaRef, direction: Direction): boolean {
  return isFlagged(schemas, ref, { direction, depth: 0 });
}

function isFlagged(schemas: Schemas, from: SchemaRef, look: { direction: Direction; depth: number }): boolean {
  const flag = look.direction === 'request' ? 'readOnly' : 'writeOnly';
  const { ref, node } = schemas.follow(from, look.direction);
  if (schemas.node(from, look.direction)[flag] === true || node[flag] === true) return true;
  if (look.depth > 5 || !Array.isArray(node.allOf)) return false;
  return node.allOf.some((_, index) => {
    const part = { api: ref.api, pointer: join(ref.pointer, 'allOf', index) };
    return isFlagged(schemas, part, { ...look, depth: look.depth + 1 });
  });
}

/** The schema of a list's items, also behind a single-branch oneOf, anyOf or allOf; undefined where it is no list. */
export function itemSchema(schemas: Schemas, ref: SchemaRef, direction: Direction): SchemaRef | undefined {
  const { ref: at, node } = schemas.follow(ref, direction);
  if (isObject(node.items)) return { api: at.api, pointer: join(at.pointer, 'items') };
  const [only, ...others] = branches(schemas, at, direction);
  return only === undefined || others.length > 0 ? undefined : itemSchema(schemas, only, direction);
}

/**
 * What a schema means that combines one schema only, null aside: OpenAPI 3.0 allows nothing beside `$ref`, so that it stands
 * alone behind allOf, and some generators write an optional parameter as anyOf with null. A schema that lists values itself
 * means those.
 */
export function meantSchema(schemas: Schemas, ref: SchemaRef, direction: Direction): ReturnType<Schemas['follow']> {
  const found = schemas.follow(ref, direction);
  const [only, ...others] = branches(schemas, found.ref, direction);
  if (found.node.enum !== undefined || only === undefined || others.length > 0) return found;
  return meantSchema(schemas, only, direction);
}

/** The branches of oneOf or anyOf, where there are several; else the schema itself. */
export function alternatives(schemas: Schemas, ref: SchemaRef, direction: Direction): SchemaRef[] {
  const { ref: at, node } = schemas.follow(ref, direction);
  for (const key of ['oneOf', 'anyOf']) {
    const list = node[key];
    if (Array.isArray(list) && list.length > 1) {
      return list.map((_, index) => ({ api: at.api, pointer: join(at.pointer, key, index) }));
    }
  }
  return [at];
}

/**
 * The branch of oneOf or anyOf that has all that the others have, and more, as where a list of fields may leave a part of an
 * item out; else the schema itself.
 */
export function fullestAlternative(schemas: Schemas, ref: SchemaRef, direction: Direction): SchemaRef {
  const branches = alternatives(schemas, ref, direction).map((branch) => {
    const names = new Set(definedProperties(schemas, branch, direction).map(({ name }) => name));
    return { branch, names };
  });
  if (branches.length < 2) return ref;
  const fullest = branches.find((one) =>
    branches.every(
      (other) =>
        other === one || (other.names.size < one.names.size && [...other.names].every((name) => one.names.has(name))),
    ),
  );
  return fullest?.branch ?? ref;
}

/** The names of all properties that an object has by its schema, whichever of its alternatives it is. */
export function namesShown(schemas: Schemas, ref: SchemaRef, direction: Direction): string[] {
  const own = definedProperties(schemas, ref, direction).map(({ name }) => name);
  const branches = alternatives(schemas, ref, direction);
  if (branches.length < 2) return own;
  const [first = [], ...others] = branches.map((branch) =>
    definedProperties(schemas, branch, direction).map(({ name }) => name),
  );
  return [...new Set([...own, ...first.filter((name) => others.every((names) => names.includes(name)))])];
}

/** The alternative that a value meets; the schema itself where it has no alternatives, or the value meets none. */
export function alternativeFor(schemas: Schemas, ref: SchemaRef, value: Json): SchemaRef {
  const found = alternatives(schemas, ref, 'response');
  if (found.length < 2) return ref;
  return found.find((branch) => schemas.validate(branch, 'response', value).kind === 'valid') ?? ref;
}

/** Tells something of a schema. */
type Telling<Result> = (schemas: Schemas, ref: SchemaRef, direction: Direction) => Result;

/** The same, worked out once for each schema: definitions do not change while they are loaded, and are asked often. */
export function oncePerSchema<Result>(tell: Telling<Result>): Telling<Result> {
  const known = new WeakMap<Schemas, Record<Direction, Map<string, Result>>>();
  return (schemas, ref, direction) => {
    const own = known.get(schemas) ?? { request: new Map<string, Result>(), response: new Map<string, Result>() };
    known.set(schemas, own);
    const key = `${ref.api} ${ref.pointer}`;
    return own[direction].get(key) ?? remember(own[direction], key, tell(schemas, ref, direction));
  };
}
