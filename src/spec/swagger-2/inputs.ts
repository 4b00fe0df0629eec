import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Swagger2Reading } from './reading.js';

/** Keys of a parameter that say nothing of its value. All others belong to its schema. */
const aboutParameter = new Set(['name', 'in', 'required', 'description', 'allowEmptyValue', 'deprecated']);

/** How the items of a list are written, by the words of Swagger 2.0. In a path and in a header they are separated by commas. */
const styles: Record<string, JsonObject> = {
  csv: { style: 'form', explode: false },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
  multi: { style: 'form', explode: true },
};

/** How a list is written in the query or in a form; Swagger 2.0 separates by commas where nothing is said. */
function listStyle({ type, collectionFormat = 'csv' }: JsonObject): JsonObject {
  return type === 'array' ? (styles[String(collectionFormat)] ?? {}) : {};
}

/** The schema of the value of a parameter or a header, whose keywords Swagger 2.0 writes beside the name. */
function valueSchema(described: JsonObject, reading: Swagger2Reading): Json {
  const { collectionFormat: _, ...keywords } = described;
  const own = Object.entries(keywords).filter(
    ([key]) => !aboutParameter.has(key) && (!key.startsWith('x-') || key === 'x-nullable'),
  );
  return reading.schema(Object.fromEntries(own));
}

/** A parameter in a path, the query or a header as OpenAPI 3 writes it. */
export function parameterIn3(parameter: JsonObject, reading: Swagger2Reading): JsonObject {
  const about = Object.entries(parameter).filter(([key]) => aboutParameter.has(key) || isExtension(key));
  return {
    ...Object.fromEntries(about),
    ...(parameter.in === 'query' ? listStyle(parameter) : {}),
    ...exampleOf(parameter),
    schema: valueSchema(parameter, reading),
  };
}

function isExtension(key: string): boolean {
  return key.startsWith('x-') && key !== 'x-nullable' && key !== 'x-example' && key !== 'x-examples';
}

/** Swagger 2.0 has no examples of parameters, so that authors agreed on a key of their own. */
function exampleOf({ 'x-example': example }: JsonObject): JsonObject {
  return example === undefined ? {} : { example };
}

/** The headers of an answer. */
export function headersIn3(headers: JsonObject, reading: Swagger2Reading): JsonObject {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, header]): [string, Json][] => {
      if (!isObject(header)) return [];
      const { description } = header;
      return [[name, { ...(description === undefined ? {} : { description }), schema: valueSchema(header, reading) }]];
    }),
  );
}

const json = 'application/json';
const multipart = 'multipart/form-data';
const urlencoded = 'application/x-www-form-urlencoded';

/** The parameters of an operation that make its body, and the media types that it takes. */
export interface BodyParts {
  readonly body: JsonObject | undefined;
  readonly fields: readonly JsonObject[];
  readonly consumes: readonly string[];
}

/** The body of a request as OpenAPI 3 writes it, or nothing where the operation takes none. */
export function requestBodyIn3({ body, fields, consumes }: BodyParts, reading: Swagger2Reading): JsonObject {
  if (body !== undefined) return { requestBody: bodyIn3(body, consumes, reading) };
  return fields.length === 0 ? {} : { requestBody: formIn3(fields, consumes, reading) };
}

function bodyIn3(body: JsonObject, consumes: readonly string[], reading: Swagger2Reading): JsonObject {
  const types = consumes.filter((type) => type !== multipart && type !== urlencoded);
  const media = { schema: reading.schema(body.schema ?? {}), ...exampleOf(body) };
  return { ...aboutBody(body), content: contentOf(types.length === 0 ? [json] : types, () => media) };
}

function aboutBody({ required, description }: JsonObject): JsonObject {
  return { ...(required === undefined ? {} : { required }), ...(description === undefined ? {} : { description }) };
}

/** A file can only go in a form of several parts, whatever else the operation takes. */
function formIn3(fields: readonly JsonObject[], consumes: readonly string[], reading: Swagger2Reading): JsonObject {
  const forms = consumes.filter((type) => type === multipart || type === urlencoded);
  const hasFile = fields.some(({ type }) => type === 'file');
  const otherwise = forms.length === 0 ? [urlencoded] : forms;
  const required = fields.filter((field) => field.required === true).map(({ name }) => name ?? '');
  const schema = {
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field): [string, Json] => [String(field.name), valueSchema(field, reading)]),
    ),
    ...(required.length === 0 ? {} : { required }),
  };
  const lists = fields.filter(({ type }) => type === 'array');
  const encoding = Object.fromEntries(lists.map((field): [string, Json] => [String(field.name), listStyle(field)]));
  const media = { schema, ...(lists.length === 0 ? {} : { encoding }) };
  return {
    ...(required.length === 0 ? {} : { required: true }),
    content: contentOf(hasFile ? [multipart] : otherwise, () => media),
  };
}

/** What is said of each media type. */
export function contentOf(types: readonly string[], said: (type: string) => JsonObject): JsonObject {
  return Object.fromEntries(types.map((type): [string, Json] => [type, said(type)]));
}
