import type { JsonObject } from '../model/json.js';
import { isBinary, isJson } from '../support/media-type.js';

/** Formats by which OpenAPI 3.0 says that a text is a file, in a form. */
const fileFormats: ReadonlySet<unknown> = new Set(['binary', 'base64', 'byte']);

/**
 * True for the schema of a text that holds bytes: by its format (OpenAPI 3.0), or by its media type (OpenAPI 3.1), unless it is
 * written in a way that is text, such as base64, or is JSON.
 */
export function holdsBytes({ format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (format === 'binary') return true;
  return typeof contentMediaType === 'string' && contentEncoding === undefined && !isJson(contentMediaType);
}

/**
 * True for the schema of a property of a form that is a file, which has a name in the form: servers take a part without one
 * for a text.
 * @param partType the media types that the definition gives the part
 */
export function isFilePart(node: JsonObject, partType = ''): boolean {
  const isEncoded = fileFormats.has(node.format) || node.contentEncoding !== undefined;
  return isEncoded || holdsBytes(node) || partType.split(',').some((type) => isBinary(type.trim()));
}
