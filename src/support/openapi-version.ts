import { isObject, type Json, type JsonObject } from '../model/json.js';
import { UserError } from './errors.js';

/** True for a document of a version of OpenAPI that is read. */
export function isOpenApi3(parsed: Json): parsed is JsonObject {
  return isObject(parsed) && typeof parsed.openapi === 'string' && /^3\.[012](\.|$)/.test(parsed.openapi);
}

/**
 * What is said of a document of another version.
 * @param place the document as the user knows it
 */
export function notOpenApi3(place: string, parsed: Json): UserError {
  const isSwagger = isObject(parsed) && parsed.openapi === undefined && parsed.swagger !== undefined;
  const found = isObject(parsed) ? written(parsed, isSwagger ? 'swagger' : 'openapi') : 'no object at all';
  return new UserError(`${place} is not an OpenAPI 3.0, 3.1 or 3.2 document (found ${found}).`, {
    hint: isSwagger
      ? 'Convert it to OpenAPI 3, with "Convert to OpenAPI 3.0" in editor.swagger.io or with the program swagger2openapi, and give the result.'
      : 'Give a YAML or JSON document whose key "openapi" starts with 3.0., 3.1. or 3.2.',
  });
}

function written(document: JsonObject, key: string): string {
  return `${key}: ${JSON.stringify(document[key] ?? null)}`;
}
