import { randomUUID } from 'node:crypto';
import type { Deviation } from '../kit/fault.js';
import type { WireAnswer } from '../kit/wire-answer.js';
import { headerOf, type Incoming } from './incoming.js';
import type { CandidateOptions } from './options.js';

/** What a candidate offers beside its API. */
export interface WellKnownPages {
  /** The page that a request asks for; undefined where it asks for something else. */
  readonly pageFor: (request: Incoming) => WireAnswer | undefined;
  /** The headers of every answer: the version, and the id of the request. */
  readonly headersFor: (request: Incoming) => Readonly<Record<string, string>>;
}

/** Health, figures and OpenAPI documents. None of it asks for a credential. */
export function makeWellKnownPages(options: CandidateOptions): WellKnownPages {
  const { catalogue } = options;
  const faults = options.faults.map(({ fault }) => fault);
  const pages = pagesOf(options);
  const defined = new Set(catalogue.operations.map(({ path }) => path));
  const version = catalogue.apis[0]?.version ?? '1';
  return {
    pageFor: ({ method, url: { pathname } }) => {
      const page = method === 'GET' && !defined.has(pathname) ? pages.get(pathname) : undefined;
      return page && faults.reduce((wire, fault) => fault.wellKnownPage?.(wire, pathname) ?? wire, page);
    },
    headersFor: (request) => kept(faults, { 'x-correlation-id': correlationId(request), 'api-version': version }),
  };
}

function correlationId(request: Incoming): string {
  return headerOf(request, 'x-correlation-id') ?? randomUUID();
}

/** The headers that no fault leaves out. */
function kept(
  faults: readonly Deviation[],
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const left = new Set(faults.flatMap(({ withoutHeaders = [] }) => withoutHeaders));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name)));
}

/** One document at the usual place, or several with a catalogue of them (RFC 9727). */
function pagesOf({ catalogue, documents }: CandidateOptions): Map<string, WireAnswer> {
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
