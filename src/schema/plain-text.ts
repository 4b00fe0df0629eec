import type { JsonObject } from '../model/json.js';

/** True for a schema that says no more of its texts than their length. */
export function isPlainText(node: JsonObject): boolean {
  return ['pattern', 'format', 'enum', 'const', 'contentEncoding', 'contentMediaType'].every(
    (key) => node[key] === undefined,
  );
}

/** The names of texts that people write, in which a list is searched for words. */
const prose = /(title|description|text|comment|note|message|summary|subject|content|body|label|remark|about|bio)s?$/i;

/** True for the name of a text that people write. */
export const isProse = (name: string): boolean => prose.test(name);
