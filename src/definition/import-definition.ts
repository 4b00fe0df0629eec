import { isObject, type Json, type JsonObject } from '../model/json.js';

export interface Wording {
  /** Our own summary of each operation, by operationId or by `<METHOD> <path>`. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly about: string;
  readonly source?: JsonObject;
}

/** A definition without its prose, and what a person still has to do. */
export interface Transcription {
  readonly document: JsonObject;
  /** Operations that need a summary in our own words. */
  readonly unworded: readonly string[];
  /** What was left out or mended, each to become an erratum. */
  readonly departures: readonly string[];
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const prose = new Set([
  'description',
  'summary',
  'title',
  'externalDocs',
  'contact',
  'license',
  'termsOfService',
  'xml',
]);

/** Answers by status, in our own words; OpenAPI asks for a description. */
const answerWords: Readonly<Record<string, string>> = {
  '200': 'Success.',
  '201': 'Created.',
  '202': 'Accepted; the result follows later.',
  '204': 'Done; no content.',
  '302': 'A redirect.',
  '400': 'The input is not acceptable.',
  '401': 'The caller is not authenticated.',
  '403': 'The caller may not do this.',
  '404': 'Nothing is found for this request.',
  '405': 'The input is not valid.',
  '409': 'It is in conflict with what is there.',
  '422': 'The input cannot be processed.',
  '429': 'Too many requests.',
  '500': 'The server fails.',
  default: 'Any answer.',
};

/** Turns a published definition into a transcription: all facts, none of the prose. */
export function importDefinition(published: JsonObject, wording: Wording): Transcription {
  const unworded: string[] = [];
  const departures: string[] = [];
  const moved = withSwagger2KeysMoved(published, departures);
  const context: Context = { wording, unworded, departures };
  const info = isObject(moved.info) ? moved.info : {};
  const document: JsonObject = {
    openapi: moved.openapi ?? '',
    info: {
      title: info.title ?? '',
      version: String(info.version ?? ''),
      description: wording.about,
      ...(wording.source === undefined ? {} : { 'x-govstack-source': wording.source }),
    },
    ...(moved.servers === undefined ? {} : { servers: withoutProse(moved.servers) }),
    ...(moved.security === undefined ? {} : { security: moved.security }),
    paths: mapObject(moved.paths, (item, path) => importPath(item, path, context)),
    ...(isObject(moved.components) ? { components: importComponents(moved.components, context) } : {}),
  };
  for (const key of Object.keys(moved)) {
    if (
      !['openapi', 'info', 'servers', 'security', 'paths', 'components', 'tags', 'externalDocs'].includes(key) &&
      !key.startsWith('x-')
    ) {
      departures.push(`/${key} has no meaning in OpenAPI 3 and is left out`);
    }
  }
  return { document, unworded, departures };
}

interface Context {
  readonly wording: Wording;
  readonly unworded: string[];
  readonly departures: string[];
}

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

function importPath(item: Json, path: string, context: Context): Json {
  if (!isObject(item)) return {};
  const kept = Object.entries(item).filter(([key]) => methods.has(key) || key === 'parameters' || key === '$ref');
  return Object.fromEntries(
    kept.map(([key, value]): [string, Json] => {
      if (key === 'parameters') return [key, importParameters(value, context)];
      if (key === '$ref' || !isObject(value)) return [key, value];
      return [key, importOperation(value, `${key.toUpperCase()} ${path}`, context)];
    }),
  );
}

function importOperation(operation: JsonObject, name: string, context: Context): JsonObject {
  const id = typeof operation.operationId === 'string' ? operation.operationId : name;
  const summary = context.wording.summaries[id] ?? context.wording.summaries[name];
  if (summary === undefined) context.unworded.push(id);
  const { operationId, deprecated, parameters, requestBody, security } = operation;
  return {
    ...(operationId === undefined ? {} : { operationId }),
    summary: summary ?? '',
    ...(deprecated === true ? { deprecated } : {}),
    ...(Array.isArray(parameters) && parameters.length > 0
      ? { parameters: importParameters(parameters, context) }
      : {}),
    ...(isObject(requestBody) ? { requestBody: importBody(requestBody, context) } : {}),
    responses: mapObject(operation.responses, (response, status) => importResponse(response, status, context)),
    ...(security === undefined ? {} : { security }),
  };
}

function importParameters(parameters: Json, context: Context): Json {
  return Array.isArray(parameters) ? parameters.map((parameter) => importParameter(parameter, context)) : [];
}

function importParameter(parameter: Json, context: Context): Json {
  if (!isObject(parameter) || typeof parameter.$ref === 'string') return parameter;
  const kept = pick(parameter, [
    'name',
    'in',
    'required',
    'deprecated',
    'style',
    'explode',
    'allowReserved',
    'allowEmptyValue',
  ]);
  const example = usefulExample(parameter.example) ? { example: parameter.example ?? null } : {};
  return {
    ...kept,
    ...example,
    ...(parameter.schema === undefined ? {} : { schema: importSchema(parameter.schema, context) }),
    ...(isObject(parameter.content) ? { content: importContent(parameter.content, context) } : {}),
  };
}

function importBody(body: JsonObject, context: Context): Json {
  if (typeof body.$ref === 'string') return { $ref: body.$ref };
  return { ...pick(body, ['required']), content: importContent(body.content, context) };
}

function importResponse(response: Json, status: string, context: Context): Json {
  if (!isObject(response)) return { description: wordsFor(status) };
  if (typeof response.$ref === 'string') return { $ref: response.$ref };
  return {
    description: wordsFor(status),
    ...(isObject(response.headers)
      ? { headers: mapObject(response.headers, (header) => (isObject(header) ? importHeader(header, context) : {})) }
      : {}),
    ...(isObject(response.content) ? { content: importContent(response.content, context) } : {}),
  };
}

function wordsFor(status: string): string {
  return (
    answerWords[status] ??
    (status.startsWith('2') ? 'Success.' : status.startsWith('5') ? 'The server fails.' : otherWords(status))
  );
}

/** Answers that stand under a name of their own have no status. */
function otherWords(status: string): string {
  return /^\d/.test(status) ? 'A refusal.' : 'An answer.';
}

function importHeader(header: JsonObject, context: Context): Json {
  if (typeof header.$ref === 'string') return { $ref: header.$ref };
  return {
    ...pick(header, ['required']),
    ...(header.schema === undefined ? {} : { schema: importSchema(header.schema, context) }),
  };
}

function importContent(content: Json | undefined, context: Context): JsonObject {
  return mapObject(content, (media) => {
    if (!isObject(media) || media.schema === undefined) return {};
    return { schema: importSchema(media.schema, context) };
  });
}

function importComponents(components: JsonObject, context: Context): JsonObject {
  const importers: Readonly<Record<string, (thing: Json, name: string) => Json>> = {
    schemas: (schema) => importSchema(schema, context),
    parameters: (parameter) => importParameter(parameter, context),
    responses: (response, name) => importResponse(response, name, context),
    requestBodies: (body) => (isObject(body) ? importBody(body, context) : {}),
    headers: (header) => (isObject(header) ? importHeader(header, context) : {}),
    securitySchemes: importScheme,
  };
  return Object.fromEntries(
    Object.entries(components).flatMap(([kind, things]): [string, Json][] => {
      const importer = importers[kind];
      return importer === undefined || !isObject(things) ? [] : [[kind, mapObject(things, importer)]];
    }),
  );
}

/** The scopes of OAuth2 keep their names; the words beside each are prose. */
function importScheme(published: Json): Json {
  const scheme = withoutProse(published);
  if (!isObject(scheme) || !isObject(scheme.flows)) return scheme;
  const flows = mapObject(scheme.flows, (flow) =>
    isObject(flow) ? { ...flow, scopes: mapObject(flow.scopes, () => '') } : flow,
  );
  return { ...scheme, flows };
}

const schemaMaps = new Set(['properties', 'patternProperties', '$defs']);
const schemaLists = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems']);
const singleSchemas = new Set(['items', 'not', 'additionalProperties']);

function importSchema(schema: Json, context: Context): Json {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref };
  const kept = Object.entries(schema).filter(([key, value]) => isFact(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, importKeyword(key, value, context)]));
}

function isFact(key: string, value: Json): boolean {
  if (key === 'example') return usefulExample(value);
  if (key === 'examples' && Array.isArray(value)) return value.some(usefulExample);
  if (key === 'xml' || key === 'externalDocs') return false;
  if (key.startsWith('x-')) return key === 'x-nullable';
  return !(prose.has(key) && typeof value !== 'object');
}

function importKeyword(key: string, value: Json, context: Context): Json {
  if (schemaMaps.has(key)) return mapObject(value, (property) => importSchema(property, context));
  if (singleSchemas.has(key)) return importSchema(value, context);
  if (!Array.isArray(value)) return value;
  if (key === 'examples') return value.filter(usefulExample);
  return schemaLists.has(key) ? value.map((part) => importSchema(part, context)) : value;
}

/** Short values are facts that tests can send; sentences, and addresses of somebody's servers, are not. */
function usefulExample(example: Json | undefined): boolean {
  if (example === undefined || example === '') return false;
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  return text.split(/\s+/).length <= 5 && text.length <= 400 && !/https?:\/\/(?!example\.(org|com))/.test(text);
}

function withoutProse(node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key, value]) => !(prose.has(key) && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]));
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key): [string, Json][] => (object[key] === undefined ? [] : [[key, object[key]]])),
  );
}

function mapObject(value: Json | undefined, change: (item: Json, key: string) => Json): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]));
}
