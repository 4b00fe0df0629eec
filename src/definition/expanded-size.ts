import { isObject, type Json, type JsonObject } from '../model/json.js';
import { resolveLocal } from '../support/json/pointer.js';
import { mapValues } from '../support/map-values.js';

/**
 * How many values a document would have if each `$ref` were replaced by what it refers to. One that leads back to itself counts
 * as one value.
 */
export function expandedSize(node: Json, document: JsonObject, known = new Map<object, number>()): number {
  if (typeof node !== 'object' || node === null) return 1;
  const before = known.get(node);
  if (before !== undefined) return before;
  known.set(node, 1);
  const { $ref: target } = isObject(node) ? node : {};
  const referred = typeof target === 'string' && target.startsWith('#/') ? resolveLocal(document, target) : undefined;
  const parts = referred === undefined ? Object.values(node) : [referred];
  const size = parts.reduce<number>((sum, part) => sum + expandedSize(part, document, known), 1);
  known.set(node, size);
  return size;
}

/** A document in which the schemas refer to no others. */
export function withoutInnerReferences(document: Json): Json {
  if (!isObject(document) || !isObject(document.components) || !isObject(document.components.schemas)) return document;
  const schemas = mapValues(document.components.schemas, withoutReferences);
  return { ...document, components: { ...document.components, schemas } };
}

function withoutReferences(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutReferences);
  if (!isObject(node)) return node;
  return typeof node.$ref === 'string' ? {} : mapValues(node, withoutReferences);
}
