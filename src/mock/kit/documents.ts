import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { WireAnswer } from './wire-answer.js';

/** Changes a body that is a JSON object, or the first object of a list. */
export function withBody(wire: WireAnswer, change: (body: JsonObject) => JsonObject): WireAnswer {
  if (!/json/.test(wire.headers['content-type'] ?? '')) return wire;
  return { ...wire, body: JSON.stringify(withFirst(JSON.parse(wire.body), change)) };
}

export function withFirst(value: Json, change: (body: JsonObject) => JsonObject): Json {
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
