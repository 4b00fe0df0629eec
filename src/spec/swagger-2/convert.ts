import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { mapValues } from '../../support/map-values.js';
import { operationIn3 } from './operations.js';
import type { Swagger2Reading } from './reading.js';
import { type References, referencesOf } from './references.js';
import { schemaIn3 } from './schemas.js';
import { securitySchemeIn3 } from './security.js';

/** True for a document of Swagger 2.0, which OpenAPI 3 replaced. */
export function isSwagger2(parsed: Json): parsed is JsonObject {
  return isObject(parsed) && parsed.openapi === undefined && /^2(\.0)?$/.test(String(parsed.swagger));
}

/** Keys of Swagger 2.0 that OpenAPI 3 has in another place or in another form. */
const moved = new Set([
  'swagger',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
]);

/**
 * A document of Swagger 2.0 as one of OpenAPI 3.0 that says the same. Parameters and answers that operations share are written
 * out in each of them, because their media types are those of the operation.
 * @param document with all that it refers to in other files
 */
export function openApi3Of(document: JsonObject): JsonObject {
  const references = referencesOf(document);
  const reading: Swagger2Reading = {
    resolved: references.resolved,
    schema: (node) => schemaIn3(node, references),
  };
  const others = Object.entries(document).filter(([key]) => !moved.has(key));
  return {
    openapi: '3.0.3',
    ...Object.fromEntries(others),
    ...servers(document),
    paths: mapValues(asObject(document.paths), (item) => pathItemIn3(item, document, reading)),
    components: {
      schemas: {
        ...mapValues(asObject(document.definitions), reading.schema),
        ...elsewhere(references),
      },
      securitySchemes: mapValues(asObject(document.securityDefinitions), securitySchemeIn3),
    },
  };
}

/** Schemas that are referred to where OpenAPI 3 has nothing of that name; one may refer to the next. */
function elsewhere(references: References): JsonObject {
  const schemas: JsonObject = {};
  for (const { name, target } of references.elsewhere) schemas[name] = schemaIn3(target, references);
  return schemas;
}

function servers({ host, basePath, schemes }: JsonObject): JsonObject {
  const base = typeof basePath === 'string' ? basePath.replace(/\/$/, '') : '';
  if (typeof host !== 'string') return base === '' ? {} : { servers: [{ url: base }] };
  const named = Array.isArray(schemes) ? schemes.filter((scheme) => typeof scheme === 'string') : [];
  return { servers: (named.length === 0 ? ['https'] : named).map((scheme) => ({ url: `${scheme}://${host}${base}` })) };
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);

function pathItemIn3(item: Json, { consumes, produces }: JsonObject, reading: Swagger2Reading): Json {
  if (!isObject(item)) return item;
  const { parameters: shared, ...others } = item;
  return mapValues(others, (value, key) =>
    methods.has(key) && isObject(value) ? operationIn3(value, { shared, consumes, produces, reading }) : value,
  );
}
