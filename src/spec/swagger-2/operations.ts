import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { mapValues } from '../../support/map-values.js';
import { contentOf, headersIn3, parameterIn3, requestBodyIn3 } from './inputs.js';
import type { Swagger2Reading } from './reading.js';

/** What an operation has from its path and from its document. */
export interface Surroundings {
  readonly shared: Json | undefined;
  readonly consumes: Json | undefined;
  readonly produces: Json | undefined;
  readonly reading: Swagger2Reading;
}

/** An operation of Swagger 2.0 as OpenAPI 3 writes it. */
export function operationIn3(operation: JsonObject, around: Surroundings): JsonObject {
  const { parameters: own, consumes, produces, responses, schemes: _, ...others } = operation;
  const { reading } = around;
  const parameters = merged(listed(around.shared, reading), listed(own, reading));
  const values = parameters.filter(({ in: place }) => place !== 'body' && place !== 'formData');
  const types = texts(produces ?? around.produces);
  return {
    ...others,
    ...(values.length === 0 ? {} : { parameters: values.map((parameter) => parameterIn3(parameter, reading)) }),
    ...requestBodyIn3(
      {
        body: parameters.find(({ in: place }) => place === 'body'),
        fields: parameters.filter(({ in: place }) => place === 'formData'),
        consumes: texts(consumes ?? around.consumes),
      },
      reading,
    ),
    responses: mapValues(asObject(responses), (response, status) =>
      status.startsWith('x-') ? response : responseIn3(reading.resolved(response), types, reading),
    ),
  };
}

function listed(parameters: Json | undefined, reading: Swagger2Reading): JsonObject[] {
  return Array.isArray(parameters) ? parameters.map((one) => reading.resolved(one)).filter(isObject) : [];
}

/** Of a parameter that stands at the path and at the operation, the second counts. An operation has one body at most. */
function merged(shared: readonly JsonObject[], own: readonly JsonObject[]): JsonObject[] {
  const key = ({ in: place, name }: JsonObject): string => (place === 'body' ? 'body' : `${place} ${name}`);
  const replaced = new Set(own.map(key));
  return [...shared.filter((parameter) => !replaced.has(key(parameter))), ...own];
}

/** The texts of a list. */
export function texts(list: Json | undefined): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** What is answered in place of a media type that is not named: JSON, or the bytes of a file. */
function usualType(schema: Json): string {
  return isObject(schema) && schema.type === 'file' ? 'application/octet-stream' : 'application/json';
}

/** An answer as OpenAPI 3 writes it. */
export function responseIn3(response: Json, produces: readonly string[], reading: Swagger2Reading): Json {
  if (!isObject(response)) return response;
  const { schema, examples, headers, ...others } = response;
  return {
    description: '',
    ...others,
    ...(isObject(headers) ? { headers: headersIn3(headers, reading) } : {}),
    ...(schema === undefined ? {} : { content: answered(schema, { produces, examples: asObject(examples), reading }) }),
  };
}

interface Answered {
  readonly produces: readonly string[];
  readonly examples: JsonObject;
  readonly reading: Swagger2Reading;
}

function answered(schema: Json, { produces, examples, reading }: Answered): JsonObject {
  const types = produces.length === 0 ? [usualType(schema)] : produces;
  const said = reading.schema(schema);
  return contentOf(types, (type) => {
    const example = examples[type];
    return { schema: said, ...(example === undefined ? {} : { example }) };
  });
}
