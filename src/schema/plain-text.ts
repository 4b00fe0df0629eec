import type { JsonObject } from '../model/json.js';

/** True for a schema that says no more of its texts than their length. */
export function isPlainText(node: JsonObject): boolean {
  return ['pattern', 'format', 'enum', 'const', 'contentEncoding', 'contentMediaType'].every(
    (key) => node[key] === undefined,
  );
}
