import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { isBinary, isJson } from '../support/media-type.js';
import { meantSchema } from './properties.js';

/** Formats by which OpenAPI 3.0 says that a text is a file, in a form. */
const fileFormats: ReadonlySet<unknown> = new Set(['binary', 'base64', 'byte']);

/**
 * True for a text that holds bytes: by its format (OpenAPI 3.0), or by its media type (OpenAPI 3.1), unless it is written in a
 * way that is text, such as base64, or is JSON.
 */
export function holdsBytes(schemas: Schemas, ref: SchemaRef, direction: Direction): boolean {
  const { format, contentMediaType, contentEncoding } = meantSchema(schemas, ref, direction).node;
  if (format === 'binary') return true;
  return typeof contentMediaType === 'string' && contentEncoding === undefined && !isJson(contentMediaType);
}

/**
 * True for a property of a form that is a file, which has a name in the form: servers take a part without one for a text.
 * @param partType the media types that the definition gives the part
 */
export function isFilePart(schemas: Schemas, ref: SchemaRef, partType = ''): boolean {
  const { format, contentEncoding } = meantSchema(schemas, ref, 'request').node;
  const isEncoded = fileFormats.has(format) || contentEncoding !== undefined;
  return isEncoded || holdsBytes(schemas, ref, 'request') || partType.split(',').some((type) => isBinary(type.trim()));
}
