import { isObject, type Json, type JsonObject } from '../model/json.js';
import { maskData } from '../support/data-references.js';
import { join, resolveLocal } from '../support/json/pointer.js';

/** The most schemas that one schema may combine, so that it can be judged at all. */
export const mostCombined = 4000;

/** The longest chain of schemas that combine, or refer to, one another. */
const longestChain = 500;

/** Keywords whose schemas are asked of the same value (JSON Schema Core section 10.2): alone, in a list, or by name. */
const singlesInPlace = ['not', 'if', 'then', 'else'];
const listsInPlace = ['allOf', 'anyOf', 'oneOf'];
const mapsInPlace = ['dependentSchemas'];

type Trouble = 'endless' | 'too-many';

/** A schema of which nothing can be judged. */
export interface EndlessSchema {
  readonly pointer: string;
  readonly trouble: Trouble;
}

/**
 * The first schema of a document that is asked of a value again and again without end, because it combines itself, or
 * that combines more schemas than can be asked.
 */
export function endlessSchema(document: JsonObject): EndlessSchema | undefined {
  const sizes = new Map<JsonObject, number>();
  for (const [pointer, node] of objectsWithin(maskData(document))) {
    const size = combinedBy(node, { document, sizes, path: new Set() });
    if (size > mostCombined) return { pointer, trouble: Number.isFinite(size) ? 'too-many' : 'endless' };
  }
  return undefined;
}

/** Every object of a document, with its JSON pointer; any of them may be a schema. */
function* objectsWithin(node: Json, pointer = ''): Generator<[string, JsonObject]> {
  if (isObject(node)) yield [pointer, node];
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) yield* objectsWithin(value, join(pointer, key));
}

interface Count {
  readonly document: JsonObject;
  /** What is known by now. */
  readonly sizes: Map<JsonObject, number>;
  /** The schemas that combine the one that is looked at. */
  readonly path: Set<JsonObject>;
}

/** How many schemas are asked of a value for one; infinite where it combines itself. */
function combinedBy(node: JsonObject, count: Count): number {
  const known = count.sizes.get(node);
  if (known !== undefined) return known;
  if (count.path.has(node)) return Number.POSITIVE_INFINITY;
  if (count.path.size > longestChain) return mostCombined + 1;
  count.path.add(node);
  const size = inPlace(node, count.document).reduce((sum, part) => sum + combinedBy(part, count), 1);
  count.path.delete(node);
  count.sizes.set(node, size);
  return size;
}

function inPlace(node: JsonObject, document: JsonObject): JsonObject[] {
  const singles = singlesInPlace.map((key) => node[key]);
  const lists = listsInPlace.flatMap((key) => node[key] ?? []);
  const maps = mapsInPlace.flatMap((key) => Object.values(node[key] ?? {}));
  return [...singles, ...lists, ...maps, targetOf(node, document)].filter(isObject);
}

function targetOf({ $ref: target }: JsonObject, document: JsonObject): Json | undefined {
  return typeof target === 'string' && target.startsWith('#/') ? resolveLocal(document, target) : undefined;
}
