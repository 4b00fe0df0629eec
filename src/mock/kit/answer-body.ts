import type { Parameter, ResponseDefinition } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { countsPages, pagingParameters } from '../../model/paging.js';
import { set } from '../../support/json/pointer.js';
import type { Call } from './call.js';
import { jsonContent } from './json-content.js';
import { withoutRefusal } from './refusal-body.js';
import { sampled } from './sampled.js';

/** The answer that a candidate gives when all is well. */
export function successResponse(call: Call): ResponseDefinition | undefined {
  return call.operation.responses.find(({ status }) => /^2\d\d$/.test(status)) ?? call.operation.responses[0];
}

/** A full documented body, with some of its parts replaced. Undefined where none is documented. */
export function documentedBody(call: Call, parts: Readonly<Record<string, Json>>): Json | undefined {
  const schema = jsonContent(successResponse(call))?.schema;
  if (schema === undefined) return undefined;
  const full = sampled(call.catalogue.schemas, schema, 'response');
  const made = full === undefined ? undefined : withoutRefusal(call.operation, full);
  return Object.entries(parts).reduce<Json>((body, [at, value]) => set(body, at, value), made ?? {});
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
