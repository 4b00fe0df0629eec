import type { Operation, Schemas } from '../../model/definition.js';
import type { ParameterLocation } from '../../model/http.js';
import { isObject, type Json } from '../../model/json.js';
import { typesOf } from '../../schema/types.js';
import { asText } from '../../support/json/write.js';
import type { DraftParameter } from './draft.js';

/** A parameter with a value as templates, profiles and answers give it. A text for a list holds items between commas. */
export function draftParameter(
  schemas: Schemas,
  operation: Operation,
  given: { readonly name: string; readonly in: ParameterLocation; readonly value: Json },
): DraftParameter {
  const { name, in: place, value } = given;
  const declared = operation.parameters.find((parameter) => parameter.in === place && parameter.name === name);
  const types = declared?.schema === undefined ? undefined : typesOf(schemas, declared.schema, 'request');
  // A parameter that is a text may hold JSON, as an offer of credentials does.
  const isObjectHere = types === undefined || types.has('object');
  if (isObject(value) && isObjectHere) return { name, in: place, value };
  const isList = types?.has('array') === true && declared?.mediaType === undefined;
  if (isList && Array.isArray(value)) return { name, in: place, value: value.map(asText) };
  if (isList && typeof value === 'string' && !types.has('string')) return { name, in: place, value: value.split(',') };
  return { name, in: place, value: asText(value) };
}
