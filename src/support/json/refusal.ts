import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../../model/definition.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import { isObject, type Json } from '../../model/json.js';
import type { BodyRefusal } from '../../model/operation-behaviour.js';
import { isEmpty } from './empty.js';
import { asJson } from './parse.js';
import { get, join } from './pointer.js';

/**
 * True for a 2xx answer whose body says that the request is refused: in the way that the GovSpec gives it, or for a part of the
 * request in a multi-status answer.
 */
export function refusedInBody({ refusal }: Operation, exchange: Exchange): boolean {
  if (exchange.response === undefined || !succeeded(exchange)) return false;
  if (refusedPart(exchange) !== undefined) return true;
  return refusal !== undefined && saysNo(refusal, asJson(exchange.response.body));
}

/** The first status of a multi-status answer (207) by which a part of the request is refused. */
export function refusedPart({ response }: Exchange): PartStatus | undefined {
  if (response?.status !== 207) return undefined;
  return partStatuses(asJson(response.body)).find(({ code }) => code >= 400);
}

/** True for a multi-status answer (207) that does not say with a status what became of the parts of the request. */
export function hidesStatuses({ response }: Exchange): boolean {
  return response?.status === 207 && partStatuses(asJson(response.body)).length === 0;
}

/** True for the body of a 2xx answer that refuses the request. */
function saysNo(refusal: BodyRefusal, body: Json | undefined): boolean {
  const { value, unless } = refusal;
  const found = get(body, refusal.at);
  if (unless !== undefined) return typeof found === typeof unless && found !== unless;
  if (value !== undefined) return isDeepStrictEqual(found, value);
  // An empty list of errors, or none at all, is no error.
  return found !== false && !isEmpty(found);
}

/** True for a 2xx answer that does not refuse the request in its body. */
export function isAcceptance(operation: Operation, exchange: Exchange): boolean {
  return succeeded(exchange) && !refusedInBody(operation, exchange);
}

/** The parameters that a page for a browser sends back with the browser, in the query or in the fragment of a redirect. */
function redirected({ page }: Operation, { response, request }: Exchange): URLSearchParams | undefined {
  const location = response?.headers.location;
  if (page !== true || response === undefined || location === undefined) return undefined;
  if (response.status < 300 || response.status >= 400 || !URL.canParse(location, request.url)) return undefined;
  const { searchParams, hash } = new URL(location, request.url);
  return new URLSearchParams([...new URLSearchParams(hash.slice(1)), ...searchParams]);
}

/** The error that a redirect carries (RFC 6749 section 4.1.2.1); undefined where the answer is no such redirect. */
export function redirectError(operation: Operation, exchange: Exchange): string | undefined {
  return redirected(operation, exchange)?.getAll('error').at(-1);
}

/** What a redirect says of its error: error_description (RFC 6749 section 4.1.2.1). */
export function redirectDescription(operation: Operation, exchange: Exchange): string {
  return redirected(operation, exchange)?.getAll('error_description').join('\n') ?? '';
}

/**
 * True for a 2xx answer that a person looks at in a browser: what it says of the request is not for a machine. An empty
 * answer of another media type than HTML shows nothing to anybody.
 */
export function isPage({ page }: Operation, exchange: Exchange): boolean {
  const { response } = exchange;
  if (page !== true || response === undefined || !succeeded(exchange)) return false;
  const mediaType = response.headers['content-type'] ?? '';
  return /html/i.test(mediaType) || (response.body === '' && mediaType === '');
}

/** A status that the body of an answer gives for one part of the request. */
interface PartStatus {
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
function partStatuses(body: Json | undefined): PartStatus[] {
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
