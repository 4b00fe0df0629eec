import type { Operation, SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type JsonObject } from '../../model/json.js';
import { join } from '../../support/json/pointer.js';

/** The names of the properties that the body of an operation may have, in any of its variants. */
export function documentedNames(schemas: Schemas, { body }: Operation): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (start: SchemaRef): void => {
    const { ref, node } = schemas.follow(start, 'request');
    if (seen.has(ref.pointer)) return;
    seen.add(ref.pointer);
    for (const name of isObject(node.properties) ? Object.keys(node.properties) : []) names.add(name);
    for (const branch of branchesOf(ref, node)) visit(branch);
  };
  for (const { schema } of body?.contents ?? []) if (schema !== undefined) visit(schema);
  return names;
}

function branchesOf({ api, pointer }: SchemaRef, node: JsonObject): SchemaRef[] {
  return ['allOf', 'oneOf', 'anyOf'].flatMap((key) => {
    const list = node[key];
    return Array.isArray(list) ? list.map((_, index) => ({ api, pointer: join(pointer, key, index) })) : [];
  });
}
