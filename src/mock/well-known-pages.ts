import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalogue } from '../model/catalogue.js';
import type { JsonObject } from '../model/json.js';
import type { Fault } from './faults/fault.js';
import type { WireAnswer } from './wire.js';

export interface WellKnownPagesOptions {
  readonly catalogue: Catalogue;
  /** The documents of the APIs, as loaded. */
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly faults: readonly Fault[];
}

/**
 * What a conformant candidate offers beside its API: health, figures, its OpenAPI documents, and headers that say the
 * version and give the id of a request back. None of it asks for a credential.
 * @returns a function that sets the headers, and is true where it has answered
 */
export function makeWellKnownPages(
  options: WellKnownPagesOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { catalogue, faults } = options;
  const pages = pagesOf(options);
  const defined = new Set(catalogue.operations.map(({ path }) => path));
  const left = new Set(faults.flatMap(({ withoutHeaders = [] }) => withoutHeaders));
  const version = catalogue.apis[0]?.version ?? '1';
  return (request, response) => {
    const id = String(request.headers['x-correlation-id'] ?? randomUUID());
    for (const [name, value] of Object.entries({ 'x-correlation-id': id, 'api-version': version }))
      if (!left.has(name)) response.setHeader(name, value);
    const path = pathOf(request);
    const page = request.method === 'GET' && !defined.has(path) ? pages.get(path) : undefined;
    if (page === undefined) return false;
    const answer = faults.reduce((wire, fault) => fault.wellKnownPage?.(wire, path) ?? wire, page);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
    return true;
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0] ?? '/';
}

/** One document at the usual place, or several with a catalogue of them (RFC 9727). */
function pagesOf({ catalogue, documents }: WellKnownPagesOptions): Map<string, WireAnswer> {
  const own = catalogue.apis.filter(({ role }) => role === 'served' || role === 'callback-in');
  const places = own.map(({ id }) => ({ id, path: own.length === 1 ? '/openapi.json' : `/openapi/${id}.json` }));
  const linkset = [
    { anchor: '/', 'service-desc': places.map(({ path }) => ({ href: path, type: 'application/json' })) },
  ];
  return new Map([
    ['/health', page('application/json', JSON.stringify({ status: 'UP' }))],
    ['/metrics', page('text/plain; version=0.0.4', '# TYPE http_requests_total counter\nhttp_requests_total 1\n')],
    ...(own.length === 1
      ? []
      : [['/.well-known/api-catalog', page('application/linkset+json', JSON.stringify({ linkset }))] as const]),
    ...places.map(({ id, path }) => [path, page('application/json', JSON.stringify(documents.get(id) ?? {}))] as const),
  ]);
}

function page(mediaType: string, body: string): WireAnswer {
  return { status: 200, headers: { 'content-type': mediaType }, body };
}
