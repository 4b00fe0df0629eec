import { isObject, type Json } from '../../model/json.js';
import { join } from './pointer.js';

/** A status that the body of an answer gives for one part of the request. */
export interface PartStatus {
  readonly at: string;
  readonly code: number;
}

/** How deep in the result of one part its status may stand. */
const deepest = 3;

/** Names of what holds a status, the surest first. */
const names = [/^(http)?status(code)?$/, /^(response|result)?code$/];

/**
 * The statuses that the body of a multi-status answer (207, RFC 4918 section 13) gives for the parts of the request: of each
 * result the one that stands highest, since what the result shows may have a status of its own.
 */
export function partStatuses(body: Json | undefined): PartStatus[] {
  if (Array.isArray(body)) return body.flatMap((result, place) => statusOf(result, join('', String(place))) ?? []);
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([name, list]) =>
    Array.isArray(list)
      ? list.flatMap((result, place) => statusOf(result, join(join('', name), String(place))) ?? [])
      : [],
  );
}

function statusOf(result: Json, at: string, depth = 1): PartStatus | undefined {
  if (!isObject(result)) return undefined;
  const entries = Object.entries(result);
  for (const wanted of names) {
    for (const [name, value] of entries) {
      const code = wanted.test(name.replaceAll(/[-_]/g, '').toLowerCase()) ? codeOf(value) : undefined;
      if (code !== undefined) return { at: join(at, name), code };
    }
  }
  if (depth === deepest) return undefined;
  return entries
    .map(([name, value]) => statusOf(value, join(at, name), depth + 1))
    .find((status) => status !== undefined);
}

/** The code in 422, "422" and "HTTP/1.1 422 Unprocessable Content"; undefined for what is no status of HTTP. */
function codeOf(value: Json): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const [, digits] = /^(?:HTTP\/[\d.]+ )?([1-5]\d\d)(?: .*)?$/.exec(String(value)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
