import type { MediaContent, Operation, Parameter, ResponseDefinition } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { countsPages, pagingParameters } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';
import type { Call } from './call.js';
import { sampled } from './sampled.js';

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
  const full = sampled(call.catalogue.schemas, schema, 'response');
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

/** One page of a list, by the paging parameters that the definition documents. */
export function page<T>(items: readonly T[], call: Call): T[] {
  const { size: sizeName, start: startName } = pagingParameters(call.catalogue.schemas, call.operation);
  const size = numberOf(call.parameters[sizeName?.name ?? '']) ?? items.length;
  const from = numberOf(call.parameters[startName?.name ?? '']);
  const start = startName === undefined ? 0 : startOf(call, startName, { from, size });
  const window = call.window?.({ start, size }) ?? { start, size };
  return items.slice(window.start, window.start + window.size);
}

/** The first item of a page. Pages are counted from where the definition starts to count, else from 1. */
function startOf(
  { catalogue }: Call,
  parameter: Parameter,
  { from, size }: { from: number | undefined; size: number },
): number {
  if (!countsPages(parameter)) return from ?? 0;
  const { minimum, default: standard } =
    parameter.schema === undefined ? {} : catalogue.schemas.follow(parameter.schema, 'request').node;
  const first = [standard, minimum].find((value) => typeof value === 'number') ?? 1;
  return Math.max(0, (from ?? Number(first)) - Number(first)) * size;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}

export function asObject(value: Json | undefined): Record<string, Json> {
  return isObject(value) ? value : {};
}
