import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { join } from '../../support/json/pointer.js';
import { mapValues } from '../../support/map-values.js';
import { parameterIn3, requestBodyIn3 } from './inputs.js';
import { responseIn3, texts } from './operations.js';
import type { Swagger2Reading } from './reading.js';
import { schemaIn3 } from './schemas.js';

/** Words of Swagger 2.0 in a document of OpenAPI 3, and where. */
export interface BorrowedWords {
  readonly pointer: string;
  readonly words: string;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** References lead where OpenAPI 3 has them; only the words around them are of Swagger 2.0. */
const reading: Swagger2Reading = {
  resolved: (node) => node,
  schema: (node) =>
    schemaIn3(node, { resolved: (one) => one, schemaReference: (reference) => reference, elsewhere: [] }),
};

/** Reads what an author of OpenAPI 3 has written in the words of Swagger 2.0 as it is meant. What OpenAPI 3 says itself, counts. */
export function withoutBorrowedWords(document: JsonObject): JsonObject {
  if (borrowedWords(document).length === 0) return document;
  const paths = mapValues(asObject(document.paths), (item) =>
    isObject(item) ? mapValues(item, (value, key) => itemPart(key, value, document)) : item,
  );
  const components = mapValues(asObject(document.components), (part, key) => {
    if (key === 'parameters' && isObject(part)) return mapValues(part, parameterAsMeant);
    if (key === 'responses' && isObject(part)) return mapValues(part, (response) => responseAsMeant(response, []));
    return part;
  });
  return { ...document, paths, ...(document.components === undefined ? {} : { components }) };
}

/** Where such words stand. */
export function borrowedWords({ paths, components }: JsonObject): BorrowedWords[] {
  const { parameters, responses } = asObject(components);
  return [
    ...inMap(asObject(parameters), '/components/parameters', parameterWords),
    ...inMap(asObject(responses), '/components/responses', responseWords),
    ...inMap(asObject(paths), '/paths', (item, pointer) => [
      ...inList(asObject(item).parameters, join(pointer, 'parameters')),
      ...methods.flatMap((method) => operationWords(asObject(asObject(item)[method]), join(pointer, method))),
    ]),
  ];
}

type Look = (node: Json, pointer: string) => BorrowedWords[];

const inMap = (map: JsonObject, pointer: string, look: Look): BorrowedWords[] =>
  Object.entries(map).flatMap(([key, value]) => look(value, join(pointer, key)));

const inList = (list: Json | undefined, pointer: string): BorrowedWords[] =>
  Array.isArray(list) ? list.flatMap((one, index) => parameterWords(one, join(pointer, index))) : [];

function operationWords({ parameters, responses }: JsonObject, pointer: string): BorrowedWords[] {
  return [
    ...inList(parameters, join(pointer, 'parameters')),
    ...inMap(asObject(responses), join(pointer, 'responses'), responseWords),
  ];
}

function parameterWords(parameter: Json, pointer: string): BorrowedWords[] {
  if (isOfBody(parameter)) return [{ pointer, words: `a parameter in: ${String(asObject(parameter).in)}` }];
  return isTyped(parameter) ? [{ pointer, words: 'a parameter with "type" and without "schema"' }] : [];
}

function responseWords(response: Json, pointer: string): BorrowedWords[] {
  return isAnswered(response) ? [{ pointer, words: 'a response with "schema" and without "content"' }] : [];
}

const isOfBody = (parameter: Json): boolean =>
  isObject(parameter) && (parameter.in === 'body' || parameter.in === 'formData');

const isTyped = (parameter: Json): parameter is JsonObject =>
  isObject(parameter) &&
  typeof parameter.type === 'string' &&
  typeof parameter.name === 'string' &&
  parameter.schema === undefined &&
  parameter.content === undefined;

const isAnswered = (response: Json): response is JsonObject =>
  isObject(response) && isObject(response.schema) && response.content === undefined;

function itemPart(key: string, value: Json, document: JsonObject): Json {
  if (key === 'parameters' && Array.isArray(value)) return value.filter((one) => !isOfBody(one)).map(parameterAsMeant);
  return methods.includes(key) && isObject(value) ? operationAsMeant(value, document) : value;
}

function operationAsMeant(operation: JsonObject, document: JsonObject): JsonObject {
  const { parameters, responses, consumes = document.consumes, produces = document.produces, ...others } = operation;
  const listed = Array.isArray(parameters) ? parameters : [];
  const ofBody = listed.filter(isObject).filter(isOfBody);
  const parts = {
    body: ofBody.find(({ in: place }) => place === 'body'),
    fields: ofBody.filter(({ in: place }) => place === 'formData'),
    consumes: texts(consumes),
  };
  return {
    ...requestBodyIn3(parts, reading),
    ...others,
    ...(parameters === undefined ? {} : { parameters: listed.filter((one) => !isOfBody(one)).map(parameterAsMeant) }),
    ...(isObject(responses)
      ? { responses: mapValues(responses, (response) => responseAsMeant(response, texts(produces))) }
      : {}),
  };
}

/** Where nothing says how a list is written, that is as in OpenAPI 3. */
function parameterAsMeant(parameter: Json): Json {
  if (isOfBody(parameter) || !isTyped(parameter)) return parameter;
  const { style, explode, ...described } = parameter;
  const { style: oldStyle, explode: oldExplode, ...meant } = parameterIn3(described, reading);
  const isWritten = described.collectionFormat !== undefined && oldStyle !== undefined && oldExplode !== undefined;
  const written = isWritten ? { style: oldStyle, explode: oldExplode } : {};
  return {
    ...meant,
    ...written,
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
  };
}

function responseAsMeant(response: Json, produces: readonly string[]): Json {
  return isAnswered(response) ? responseIn3(response, produces, reading) : response;
}
