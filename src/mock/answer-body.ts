import { set } from '../json/pointer.js';
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
  const made = sample(call.catalogue.schemas, schema, 'answer', { seed: 1, variant: 0, direction: 'response' });
  const whole = Object.entries(parts).reduce<Json>((body, [at, value]) => set(body, at, value), made ?? {});
  const { at, unless } = call.operation.refusal ?? {};
  return at === undefined || unless === undefined ? whole : set(whole, at, unless);
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
