import type { Direction } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { resolveLocal } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';

/** The keyword by which a property travels in the other direction only. */
function otherWay(direction: Direction): 'readOnly' | 'writeOnly' {
  return direction === 'request' ? 'readOnly' : 'writeOnly';
}

/**
 * OpenAPI: a required readOnly property is required in answers only, a writeOnly one in requests only. The property may
 * be said to be so behind `$ref` and allOf, and it may be required beside the schema that defines it. The document is
 * changed in place.
 * @param schemas every schema of the document
 */
export function withoutOtherDirection(root: JsonObject, schemas: readonly JsonObject[], direction: Direction): void {
  const look: Look = { root, flag: otherWay(direction) };
  for (const schema of schemas) {
    const parts = [schema, ...listOf(schema.allOf).filter(isObject)].filter(({ required }) => Array.isArray(required));
    if (parts.length === 0) continue;
    const others = namesOfOther(look, schema, new Set());
    if (others.size === 0) continue;
    for (const part of parts) part.required = listOf(part.required).filter((name) => !others.has(asText(name)));
  }
}

interface Look {
  readonly root: JsonObject;
  readonly flag: 'readOnly' | 'writeOnly';
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

function targetOf({ root }: Look, { $ref }: JsonObject): Json | undefined {
  return typeof $ref === 'string' && $ref.startsWith('#') ? resolveLocal(root, $ref) : undefined;
}

/** The properties of a schema, and of all that it combines, which travel in the other direction only. */
function namesOfOther(look: Look, schema: Json | undefined, seen: Set<Json>): Set<string> {
  if (!isObject(schema) || seen.has(schema)) return new Set();
  seen.add(schema);
  const own = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const flagged = own.filter(([, property]) => isFlagged(look, property, new Set())).map(([name]) => name);
  const deeper = [...listOf(schema.allOf), targetOf(look, schema)];
  return new Set([...flagged, ...deeper.flatMap((part) => [...namesOfOther(look, part, seen)])]);
}

function isFlagged(look: Look, schema: Json | undefined, seen: Set<Json>): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (schema[look.flag] === true) return true;
  return [...listOf(schema.allOf), targetOf(look, schema)].some((part) => isFlagged(look, part, seen));
}
