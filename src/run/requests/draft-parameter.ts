import type { Operation, Schemas } from '../../model/definition.js';
import type { ParameterLocation } from '../../model/http.js';
import { isObject, type Json } from '../../model/json.js';
import { typesOf } from '../../schema/types.js';
import { asJson } from '../../support/json/parse.js';
import { asText } from '../../support/json/write.js';
import type { DraftParameter, ParameterValue } from './draft.js';

/** A parameter with a value as templates, profiles and answers give it. A text for a list holds items between commas, one
 * for an object is written in JSON. */
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
  return {
    name,
    in: place,
    value: isList || declared?.mediaType !== undefined ? asText(value) : objectOrText(types, value),
  };
}

/** The object that a text in JSON stands for, where a parameter holds objects only. */
function objectOrText(types: ReadonlySet<string> | undefined, value: Json): ParameterValue {
  const isOnlyObject = types?.has('object') === true && !types.has('string');
  const read = isOnlyObject && typeof value === 'string' ? asJson(value) : undefined;
  return isObject(read) ? read : asText(value);
}
