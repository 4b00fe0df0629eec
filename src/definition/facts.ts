import { isObject, type Json, type JsonObject } from '../model/json.js';

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Words about a thing, and examples of it, are no facts of the interface. */
const prose = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'xml', 'deprecated']);

/**
 * Lists every fact of a definition, a line each, in a fixed order: paths, methods, parameters, media types, statuses,
 * security, and schemas keyword by keyword. Two definitions with the same lines describe the same interface.
 */
export function factsOf(document: JsonObject): string[] {
  return [...documentFacts(document)].sort();
}

function* documentFacts(document: JsonObject): Generator<string> {
  const { openapi, servers, security, paths, components } = document;
  yield `openapi ${text(openapi)}`;
  if (isObject(document.info)) yield `version ${text(document.info.version)}`;
  for (const server of list(servers)) if (isObject(server)) yield `server ${text(server.url)}`;
  yield* securityFacts('document', security);
  for (const [path, item] of entries(paths)) yield* pathFacts(path, item);
  for (const [kind, things] of [...entries(components), ...swagger2Components(document)]) {
    for (const [name, thing] of entries(things)) yield* componentFacts(kind, name, thing);
  }
}

/** Where a document borrows the keys of Swagger 2, the same things stand under other names. */
function swagger2Components(document: JsonObject): [string, Json][] {
  const { definitions = {}, securityDefinitions = {} } = document;
  return [
    ['schemas', definitions],
    ['securitySchemes', securityDefinitions],
  ];
}

function* pathFacts(path: string, item: Json): Generator<string> {
  if (!isObject(item)) return;
  yield* parameterFacts(`path ${path}`, item.parameters);
  for (const [method, operation] of entries(item)) {
    if (methods.has(method) && isObject(operation)) yield* operationFacts(`${method.toUpperCase()} ${path}`, operation);
  }
}

function* operationFacts(name: string, operation: JsonObject): Generator<string> {
  yield name;
  if (operation.operationId !== undefined) yield `${name} | operationId ${text(operation.operationId)}`;
  yield* parameterFacts(name, operation.parameters);
  yield* bodyFacts(name, operation.requestBody);
  for (const [status, response] of entries(operation.responses))
    yield* responseFacts(`${name} | answer ${status}`, response);
  yield* securityFacts(name, operation.security);
}

function* parameterFacts(owner: string, parameters: Json | undefined): Generator<string> {
  for (const parameter of list(parameters)) {
    if (!isObject(parameter)) continue;
    if (typeof parameter.$ref === 'string') yield `${owner} | parameter ${parameter.$ref}`;
    else yield* oneParameter(`${owner} | parameter ${text(parameter.in)} ${text(parameter.name)}`, parameter);
  }
}

function* oneParameter(at: string, parameter: JsonObject): Generator<string> {
  yield `${at} | ${parameter.required === true ? 'required' : 'optional'}`;
  for (const key of ['style', 'explode', 'allowReserved', 'allowEmptyValue']) {
    if (parameter[key] !== undefined) yield `${at} | ${key}=${text(parameter[key])}`;
  }
  yield* schemaFacts(at, parameter.schema);
  yield* contentFacts(at, parameter.content);
}

function* bodyFacts(owner: string, body: Json | undefined): Generator<string> {
  if (!isObject(body)) return;
  const at = `${owner} | body`;
  if (typeof body.$ref === 'string') yield `${at} ${body.$ref}`;
  else yield `${at} ${body.required === true ? 'required' : 'optional'}`;
  yield* contentFacts(at, body.content);
}

function* responseFacts(at: string, response: Json): Generator<string> {
  yield at;
  if (!isObject(response)) return;
  if (typeof response.$ref === 'string') yield `${at} ${response.$ref}`;
  for (const [name, header] of entries(response.headers)) {
    yield `${at} | header ${name}`;
    if (isObject(header)) yield* schemaFacts(`${at} | header ${name}`, header.schema);
  }
  yield* contentFacts(at, response.content);
}

function* contentFacts(at: string, content: Json | undefined): Generator<string> {
  for (const [mediaType, media] of entries(content)) {
    yield `${at} | ${mediaType}`;
    if (isObject(media)) yield* schemaFacts(`${at} | ${mediaType}`, media.schema);
  }
}

function* securityFacts(at: string, security: Json | undefined): Generator<string> {
  if (!Array.isArray(security)) return;
  if (security.length === 0) yield `${at} | security none`;
  for (const alternative of security) yield `${at} | security ${text(alternative)}`;
}

function* componentFacts(kind: string, name: string, thing: Json): Generator<string> {
  const at = `${kind} ${name}`;
  if (!isObject(thing)) return;
  if (kind === 'schemas') yield* schemaFacts(at, thing);
  else if (kind === 'parameters') yield* oneParameter(`${at} | parameter ${text(thing.in)} ${text(thing.name)}`, thing);
  else if (kind === 'responses') yield* responseFacts(at, thing);
  else if (kind === 'requestBodies') yield* bodyFacts(at, thing);
  else if (kind === 'securitySchemes') yield `${at} | ${text(schemeFacts(thing))}`;
  else if (kind === 'headers') yield* schemaFacts(at, thing.schema);
}

/** A schema, keyword by keyword, each with the way that leads to it. */
function* schemaFacts(at: string, schema: Json | undefined): Generator<string> {
  if (schema === undefined) return;
  if (!isObject(schema)) {
    yield `${at} | schema=${text(schema)}`;
    return;
  }
  if (typeof schema.$ref === 'string') {
    yield `${at} | $ref=${schema.$ref.replace('#/definitions/', '#/components/schemas/')}`;
    return;
  }
  for (const [key, value] of Object.entries(schema)) {
    if (prose.has(key) && typeof value !== 'object') continue;
    if (key === 'example' || key === 'examples' || key === 'externalDocs' || key === 'xml' || key.startsWith('x-'))
      continue;
    yield* keywordFacts(at, key, value);
  }
}

const schemaMaps = new Set(['properties', 'patternProperties', '$defs']);
const schemaLists = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems']);
const valueLists = new Set(['required', 'enum']);
const singleSchemas = new Set(['items', 'not', 'additionalProperties']);

function* keywordFacts(at: string, key: string, value: Json): Generator<string> {
  if (schemaMaps.has(key)) yield* propertyFacts(at, value);
  else if (schemaLists.has(key)) yield* partFacts(at, key, list(value));
  else if (valueLists.has(key)) for (const item of list(value)) yield `${at} | ${key} ${text(item)}`;
  else if (singleSchemas.has(key) && isObject(value)) {
    yield `${at} | ${key}`;
    yield* schemaFacts(`${at} ${key}`, value);
  } else yield `${at} | ${key}=${text(value)}`;
}

function* propertyFacts(at: string, properties: Json): Generator<string> {
  for (const [name, property] of entries(properties)) {
    yield `${at} | .${name}`;
    yield* schemaFacts(`${at}.${name}`, property);
  }
}

function* partFacts(at: string, key: string, parts: readonly Json[]): Generator<string> {
  yield `${at} | ${key} of ${parts.length}`;
  for (const [index, part] of parts.entries()) yield* schemaFacts(`${at} ${key}[${index}]`, part);
}

/** A security scheme without its prose; of the scopes of OAuth 2 only the names are facts. */
function schemeFacts(scheme: JsonObject): JsonObject {
  const facts = Object.fromEntries(Object.entries(scheme).filter(([key]) => !prose.has(key)));
  if (!isObject(facts.flows)) return facts;
  const flows = entries(facts.flows).map(([name, flow]): [string, Json] => {
    return [name, isObject(flow) ? { ...flow, scopes: entries(flow.scopes).map(([scope]) => scope) } : flow];
  });
  return { ...facts, flows: Object.fromEntries(flows) };
}

function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
