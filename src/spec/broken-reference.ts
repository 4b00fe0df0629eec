import { isObject, type Json, type JsonObject } from '../model/json.js';
import { maskData } from '../support/data-references.js';
import { get, join } from '../support/json/pointer.js';

/** The first reference of a document into itself that leads nowhere, in words; undefined where all of them lead somewhere. */
export function brokenReference(document: JsonObject): string | undefined {
  for (const { ref, at } of references(maskData(document), '')) {
    const problem = problemOf(document, ref);
    if (problem !== undefined) return `the $ref "${ref}" at ${at} ${problem}`;
  }
  return undefined;
}

function* references(node: Json, at: string): Generator<{ ref: string; at: string }> {
  if (isObject(node) && typeof node.$ref === 'string') yield { ref: node.$ref, at };
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) yield* references(value, join(at, key));
}

function problemOf(document: JsonObject, ref: string): string | undefined {
  let pointer: string;
  try {
    pointer = decodeURIComponent(ref);
  } catch {
    return 'is no URI: each % must begin two hexadecimal digits (RFC 3986 section 2.1)';
  }
  if (!pointer.startsWith('#')) return undefined;
  return get(document, pointer.slice(1)) === undefined ? 'names nothing' : undefined;
}
