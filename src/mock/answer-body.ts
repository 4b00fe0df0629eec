import { get, set } from '../json/pointer.js';
import type { MediaContent, Operation, ResponseDefinition } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import { sample } from '../schema/sample.js';
import type { Call } from './call.js';

/** The answer that a candidate gives when all is well. */
export function successResponse(call: Call): ResponseDefinition | undefined {
  return call.operation.responses.find(({ status }) => /^2\d\d$/.test(status)) ?? call.operation.responses[0];
}

export function jsonContent(response: ResponseDefinition | undefined): MediaContent | undefined {
  return response?.contents.find(({ mediaType }) => /json/.test(mediaType)) ?? response?.contents[0];
}

/** The JSON body that an operation takes. */
export function jsonBody(operation: Operation): MediaContent | undefined {
  return operation.body?.contents.find(({ mediaType }) => /json/.test(mediaType));
}

/** A full documented body, with some of its parts replaced. Undefined where none is documented. */
export function documentedBody(call: Call, parts: Readonly<Record<string, Json>>): Json | undefined {
  const schema = jsonContent(successResponse(call))?.schema;
  if (schema === undefined) return undefined;
  const full = sample(call.catalogue.schemas, schema, 'answer', { seed: 1, variant: 0, direction: 'response' });
  const made = full === undefined ? undefined : withoutRefusal(call.operation, full);
  return Object.entries(parts).reduce<Json>((body, [at, value]) => set(body, at, value), made ?? {});
}

/** A success answer that says so: its list of errors, where it has one, is empty, and its code is the one of success. */
export function withoutRefusal({ refusal }: Operation, body: Json): Json {
  if (refusal === undefined || refusal.value !== undefined) return body;
  if (refusal.unless !== undefined) return set(body, refusal.at, refusal.unless);
  const errors = get(body, refusal.at);
  return errors === undefined ? body : set(body, refusal.at, Array.isArray(errors) ? [] : {});
}

/** A refusal that names an error, also where the definition does not say what an error looks like. */
export function withError({ refusal }: Operation, body: Json): Json {
  const at = refusal?.at ?? '';
  const errors = get(body, at);
  return isObject(errors) && Object.keys(errors).length === 0 ? set(body, at, { errorCode: 'invalid_request' }) : body;
}

/** True where refusals travel in the body of a success answer, and in no other way. */
export function refusesInBody({ refusal, responses }: Operation): boolean {
  const other = responses.some(({ status }) => /^4\d\d$/.test(status) && !['401', '403', '404'].includes(status));
  return refusal !== undefined && refusal.value === undefined && refusal.unless === undefined && !other;
}

/** One page of a list, by the parameter names that GovSpecs use. */
export function page<T>(items: readonly T[], parameters: Readonly<Record<string, string>>): T[] {
  const size = numberOf(parameters.limit ?? parameters.pageSize) ?? items.length;
  const start = numberOf(parameters.offset) ?? ((numberOf(parameters.page) ?? 1) - 1) * size;
  return items.slice(start, start + size);
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}

export function asObject(value: Json | undefined): Record<string, Json> {
  return isObject(value) ? value : {};
}
