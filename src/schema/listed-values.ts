import type { Direction } from '../model/definition.js';
import { type Json, type JsonObject, WrittenNumber } from '../model/json.js';
import { typeOfValue } from './types.js';

/** Types whose values have a text of their own, by which they are told apart in YAML and in a query. */
const single: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean']);

/**
 * Listed values in the type that stands beside them, where the author wrote them in another one: `type: string` with the number
 * 1, because YAML takes an unquoted 1 for one. What is sent has the type; an answer may have either form.
 */
export function withListedValues(schema: JsonObject, direction: Direction): JsonObject {
  const types = [schema.type ?? []].flat();
  const [type, ...more] = types.filter((name) => name !== 'null');
  if (!Array.isArray(schema.enum) || more.length > 0 || typeof type !== 'string' || !single.has(type)) return schema;
  const others = schema.enum.filter((value) => value !== null && !isOf(type, value));
  if (others.length === 0) return schema;
  const written = schema.enum.map((value) => (value === null ? null : inType(type, value)));
  if (direction === 'request') return { ...schema, enum: written };
  const either = new Set([...types, ...others.map(typeOfValue)]);
  return { ...schema, type: [...either], enum: [...written, ...others] };
}

function isOf(type: string, value: Json): boolean {
  const own = typeOfValue(value);
  return own === type || (type === 'number' && own === 'integer');
}

/** The value in the type; itself where it cannot be written so. */
function inType(type: string, value: Json): Json {
  const isSimple = typeof value !== 'object' || value instanceof WrittenNumber;
  return isOf(type, value) || !isSimple ? value : (inOtherType[type]?.(String(value)) ?? value);
}

const inOtherType: Readonly<Record<string, (text: string) => Json | undefined>> = {
  string: (text) => text,
  boolean: (text) => ({ true: true, false: false })[text],
  integer: (text) => (Number.isInteger(Number(text)) && text.trim() !== '' ? Number(text) : undefined),
  number: (text) => (Number.isFinite(Number(text)) && text.trim() !== '' ? Number(text) : undefined),
};
