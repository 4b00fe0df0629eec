import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { AnswerContext } from './fault.js';
import type { WireAnswer } from './wire-answer.js';

/** Changes a body that is a JSON object, or the first object of a list. */
export function withBody(wire: WireAnswer, change: (body: JsonObject) => JsonObject): WireAnswer {
  if (!/json/.test(wire.headers['content-type'] ?? '')) return wire;
  return { ...wire, body: JSON.stringify(withFirst(JSON.parse(wire.body), change)) };
}

function withFirst(value: Json, change: (body: JsonObject) => JsonObject): Json {
  if (isObject(value)) return change(value);
  if (!Array.isArray(value) || value.length === 0) return value;
  const [first = null, ...others] = value;
  return [withFirst(first, change), ...others];
}

export function inDocument(
  change: (document: JsonObject) => JsonObject,
): (wire: WireAnswer, path: string) => WireAnswer {
  return (wire, path) => (path.startsWith('/openapi') ? withBody(wire, change) : wire);
}

export function paths(document: JsonObject): [string, JsonObject][] {
  const all = isObject(document.paths) ? Object.entries(document.paths) : [];
  return all.flatMap(([path, item]): [string, JsonObject][] => (isObject(item) ? [[path, item]] : []));
}

export const gone: WireAnswer = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' };

/** Changes every operation of an OpenAPI document. */
export function withOperations(document: JsonObject, change: (operation: JsonObject) => JsonObject): JsonObject {
  const items = paths(document).map(([path, item]) => {
    const changed = Object.entries(item).map(([key, value]) => [
      key,
      isObject(value) && 'responses' in value ? change(value) : value,
    ]);
    return [path, Object.fromEntries(changed)] as const;
  });
  return { ...document, paths: Object.fromEntries(items) };
}

/** The same answer with further properties, where it is a JSON object whose schema allows them. */
export function withProperties(
  wire: WireAnswer,
  { call, value, schema }: AnswerContext,
  properties: JsonObject,
): WireAnswer {
  if (!isObject(value) || !/json/.test(wire.headers['content-type'] ?? '')) return wire;
  const body = { ...value, ...properties };
  const fits = schema === undefined || call.catalogue.schemas.validate(schema, 'response', body).kind === 'valid';
  return fits ? { ...wire, body: JSON.stringify(body) } : wire;
}
