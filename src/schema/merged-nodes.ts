import type { Json, JsonObject } from '../model/json.js';

const largest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const smallest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/** Several schemas that hold together as one, for values that are neither objects nor lists. */
export function mergedNodes(nodes: readonly JsonObject[]): JsonObject {
  const merged: JsonObject = {};
  for (const node of nodes)
    for (const [key, value] of Object.entries(node)) merged[key] = mergedValue(key, merged[key], value);
  return merged;
}

function mergedValue(key: string, one: Json | undefined, other: Json): Json {
  if (one === undefined) return other;
  if (typeof one === 'number' && typeof other === 'number') {
    if (largest.includes(key)) return Math.max(one, other);
    if (smallest.includes(key)) return Math.min(one, other);
  }
  const areLists = Array.isArray(one) && Array.isArray(other);
  return key === 'enum' && areLists ? one.filter((value) => other.includes(value)) : other;
}
