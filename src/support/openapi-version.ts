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
  return new UserError(`${place} is not a document of OpenAPI 3.0, 3.1 or 3.2, or of Swagger 2.0 (found ${found}).`, {
    hint: isSwagger
      ? 'Swagger 1 is not read. Convert the document to OpenAPI 3, and give the result.'
      : 'Give a YAML or JSON document whose key "openapi" starts with 3.0., 3.1. or 3.2., or whose key "swagger" is "2.0".',
  });
}

function written(document: JsonObject, key: string): string {
  return `${key}: ${JSON.stringify(document[key] ?? null)}`;
}
