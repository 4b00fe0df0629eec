import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { mapObject } from './objects.js';

/** Swagger 2 keys in an OpenAPI 3 document go where OpenAPI 3 has them; nothing else changes. */
export function withSwagger2KeysMoved(published: JsonObject, departures: string[]): JsonObject {
  const { definitions, securityDefinitions, basePath, schemes: _, ...rest } = published;
  if (definitions === undefined && securityDefinitions === undefined && basePath === undefined) return published;
  departures.push(
    'Swagger 2 keys (definitions, securityDefinitions, basePath, schemes) are moved to where OpenAPI 3 has them',
  );
  const components = isObject(rest.components) ? rest.components : {};
  return rewriteRefs({
    ...rest,
    ...(typeof basePath === 'string' ? { servers: [{ url: basePath }] } : {}),
    components: {
      ...components,
      ...(definitions === undefined ? {} : { schemas: definitions }),
      ...(securityDefinitions === undefined ? {} : { securitySchemes: securityDefinitions }),
    },
  });
}

function rewriteRefs(node: JsonObject): JsonObject;
function rewriteRefs(node: Json): Json;
function rewriteRefs(node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => rewriteRefs(item));
  if (typeof node === 'string') return node.replace(/^#\/definitions\//, '#/components/schemas/');
  return isObject(node) ? mapObject(node, (value) => rewriteRefs(value)) : node;
}
