import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject, WrittenNumber } from '../model/json.js';
import { join } from '../support/json/pointer.js';

/** The types that JSON Schema tells apart. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

const allTypes: readonly JsonType[] = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];

/**
 * The types that a schema allows, also behind `$ref`, allOf, anyOf and oneOf, and by its values where it lists them.
 * Undefined where it allows any type.
 */
export function typesOf(schemas: Schemas, ref: SchemaRef, direction: Direction): ReadonlySet<JsonType> | undefined {
  return allowed({ schemas, direction, path: [] }, ref);
}

interface Look {
  readonly schemas: Schemas;
  readonly direction: Direction;
  readonly path: readonly string[];
}

type Types = ReadonlySet<JsonType> | undefined;

function allowed(look: Look, from: SchemaRef): Types {
  const { ref, node } = look.schemas.follow(from, look.direction);
  if (look.path.includes(ref.pointer)) return undefined;
  const deeper: Look = { ...look, path: [...look.path, ref.pointer] };
  const parts = (key: string): Types[] => {
    const list = node[key];
    if (!Array.isArray(list)) return [];
    return list.map((_, index) => allowed(deeper, { api: ref.api, pointer: join(ref.pointer, key, index) }));
  };
  return [stated(node), ...parts('allOf'), either(parts('anyOf')), either(parts('oneOf'))].reduce(both, undefined);
}

/** What a schema itself says: by `type`, else by the values that it lists, else by the keywords for objects and lists. */
function stated(node: JsonObject): Types {
  const named = [node.type].flat().filter((type): type is JsonType => allTypes.some((known) => known === type));
  if (named.length > 0) return new Set(named);
  const values = node.const === undefined ? node.enum : [node.const];
  if (Array.isArray(values)) return new Set(values.map(typeOfValue));
  if (isObject(node.properties)) return new Set(['object']);
  return isObject(node.items) || Array.isArray(node.prefixItems) ? new Set(['array']) : undefined;
}

/** The type of a value; a number without a fraction is an integer. */
export function typeOfValue(value: Json): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' || value instanceof WrittenNumber)
    return Number.isInteger(Number(value)) ? 'integer' : 'number';
  return typeof value as JsonType;
}

function both(one: Types, other: Types): Types {
  if (one === undefined || other === undefined) return one ?? other;
  return new Set([...one].filter((type) => other.has(type) || (type === 'integer' && other.has('number'))));
}

function either(branches: readonly Types[]): Types {
  return branches.reduce<Types | undefined>(
    (known, branch) => {
      return known === undefined || branch === undefined ? undefined : new Set([...known, ...branch]);
    },
    branches.length === 0 ? undefined : new Set(),
  );
}
