import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { importBody, importHeader, importResponse } from './bodies.js';
import { mapObject } from './objects.js';
import { importParameter } from './parameters.js';
import { withoutProse } from './prose.js';
import { importSchema } from './schemas.js';

const importers: Readonly<Record<string, (component: Json, name: string) => Json>> = {
  schemas: importSchema,
  parameters: importParameter,
  responses: importResponse,
  requestBodies: importBody,
  headers: importHeader,
  securitySchemes: importScheme,
};

/** The components of a definition. Kinds that hold no facts, such as examples, are left out. */
export function importComponents(components: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(components).flatMap(([kind, named]): [string, Json][] => {
      const importer = importers[kind];
      return importer === undefined || !isObject(named) ? [] : [[kind, mapObject(named, importer)]];
    }),
  );
}

/** The scopes of OAuth 2 keep their names; the text beside each name is prose. */
function importScheme(published: Json): Json {
  const scheme = withoutProse(published);
  if (!isObject(scheme) || !isObject(scheme.flows)) return scheme;
  const flows = mapObject(scheme.flows, (flow) =>
    isObject(flow) ? { ...flow, scopes: mapObject(flow.scopes, () => '') } : flow,
  );
  return { ...scheme, flows };
}
