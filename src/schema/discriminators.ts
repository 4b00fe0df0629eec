import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { escapeToken, join, localPointer, tokens } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';

/** The keyword under which a discriminator is kept, for code that makes values: JSON Schema has none. */
export const discriminatorHint = 'x-discriminator';

/** The property that says which schema a value meets, and its values by the schemas that they name (OpenAPI 3.1, section 4.8.25). */
interface Discriminator {
  readonly name: string;
  readonly mapping: ReadonlyMap<string, string>;
}

const components = '/components/schemas';

function discriminatorOf(node: JsonObject): Discriminator | undefined {
  const hint = node[discriminatorHint];
  if (!isObject(hint) || typeof hint.propertyName !== 'string') return undefined;
  const mapping = isObject(hint.mapping) ? Object.entries(hint.mapping) : [];
  const targets = mapping.map(([key, target]): [string, string] => [pointerOf(asText(target)), key]);
  return { name: hint.propertyName, mapping: new Map(targets.reverse()) };
}

/** A mapping names a schema by a reference, or by its name alone. */
function pointerOf(target: string): string {
  if (target.startsWith('#')) return localPointer(target);
  const name =
    target
      .split('/')
      .at(-1)
      ?.replace(/\.(json|ya?ml)$/, '') ?? '';
  return `${components}/${escapeToken(name)}`;
}

/** The value that names a schema: as the mapping has it, else the name of the schema. */
function keyFor({ mapping }: Discriminator, pointer: string): string | undefined {
  const mapped = mapping.get(pointer);
  if (mapped !== undefined) return mapped;
  const [first, second, name, ...deeper] = tokens(pointer);
  return first === 'components' && second === 'schemas' && deeper.length === 0 ? name : undefined;
}

/**
 * An object with the value of the discriminator that names its schema.
 * @param node the schema that has the discriminator
 * @param pointer where the schema stands that the object is to meet
 */
export function withDiscriminator(node: JsonObject, pointer: string, value: Json): Json {
  const found = discriminatorOf(node);
  const key = found === undefined ? undefined : keyFor(found, pointer);
  return found === undefined || key === undefined || !isObject(value) ? value : { ...value, [found.name]: key };
}

/** The schemas that extend one which has a discriminator and no alternatives of its own: a value is of one of them. */
export function extensionsOf(schemas: Schemas, ref: SchemaRef, direction: Direction): SchemaRef[] {
  const node = schemas.node(ref, direction);
  const found = discriminatorOf(node);
  if (found === undefined || node.oneOf !== undefined || node.anyOf !== undefined) return [];
  const mapped = [...found.mapping.keys()].filter((pointer) => pointer !== ref.pointer);
  const pointers = mapped.length > 0 ? mapped.reverse() : extending(schemas, ref, direction);
  return pointers.map((pointer) => ({ api: ref.api, pointer }));
}

function extending(schemas: Schemas, ref: SchemaRef, direction: Direction): string[] {
  const all = schemas.node({ api: ref.api, pointer: components }, direction);
  return Object.entries(all).flatMap(([name, schema]) => {
    const parts = isObject(schema) && Array.isArray(schema.allOf) ? schema.allOf : [];
    const extended = parts.some(
      (part) => isObject(part) && typeof part.$ref === 'string' && localPointer(part.$ref) === ref.pointer,
    );
    return extended ? [join(components, name)] : [];
  });
}

/**
 * What a discriminator demands beside its own schema, in the words of JSON Schema: where the property names a schema that
 * extends this one, what that schema adds holds too (OpenAPI 3.0.3, section 4.7.25).
 * @param schemas the schemas of the components, by their names
 */
export function demandsOf(schemas: JsonObject, name: string): JsonObject[] {
  const node = schemas[name];
  const found =
    isObject(node) && node.oneOf === undefined && node.anyOf === undefined ? discriminatorOf(node) : undefined;
  if (found === undefined) return [];
  return [...found.mapping].flatMap(([pointer, key]) => {
    const target = schemas[tokens(pointer)[2] ?? ''];
    const added = isObject(target) ? addedTo(schemas, name, { node: target, seen: [pointer] }) : [];
    if (added.length === 0) return [];
    const named = { properties: { [found.name]: { const: key } }, required: [found.name] };
    return [Object.fromEntries([['if', named] as const, ['then', { allOf: added }] as const])];
  });
}

/** The parts of a schema that do not lead back to the one that it extends: a validator would follow them without end. */
function addedTo(
  schemas: JsonObject,
  base: string,
  { node, seen }: { readonly node: JsonObject; readonly seen: readonly string[] },
): JsonObject[] {
  const parts = Array.isArray(node.allOf) ? node.allOf.filter(isObject) : [];
  const isExtension = parts.some(({ $ref }) => typeof $ref === 'string');
  const { allOf: _, ...own } = node;
  const beside = isExtension && Object.keys(own).some((key) => !key.startsWith('x-')) ? [own] : [];
  return [
    ...beside,
    ...parts.flatMap((part) => {
      if (typeof part.$ref !== 'string') return [part];
      const pointer = localPointer(part.$ref);
      const target = schemas[tokens(pointer)[2] ?? ''];
      if (pointer === join(components, base) || seen.includes(pointer) || !isObject(target)) return [];
      return Array.isArray(target.allOf) ? addedTo(schemas, base, { node: target, seen: [...seen, pointer] }) : [part];
    }),
  ];
}
