import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** Names of OAuth 2 flows in Swagger 2.0, and in OpenAPI 3. */
const flows: Record<string, string> = { application: 'clientCredentials', accessCode: 'authorizationCode' };

const schemes: Record<string, (scheme: JsonObject) => JsonObject> = {
  basic: ({ type: _, ...others }) => ({ ...others, type: 'http', scheme: 'basic' }),
  oauth2: ({ flow, authorizationUrl, tokenUrl, scopes, ...others }) => ({
    ...others,
    flows: {
      [flows[String(flow)] ?? String(flow)]: {
        ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
        ...(tokenUrl === undefined ? {} : { tokenUrl }),
        scopes: scopes ?? {},
      },
    },
  }),
};

/** A security scheme of Swagger 2.0 as OpenAPI 3 writes it. A key in a header or in the query is written alike in both. */
export function securitySchemeIn3(scheme: Json): Json {
  if (!isObject(scheme)) return scheme;
  const type = String(scheme.type);
  return Object.hasOwn(schemes, type) ? (schemes[type]?.(scheme) ?? scheme) : scheme;
}
