import type { Operation } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Fault } from '../kit/fault.js';
import type { WireAnswer } from '../kit/wire-answer.js';

const everywhere = (): undefined => undefined;

/** Changes a body that is a JSON object, or the first object of a list. */
function withBody(wire: WireAnswer, change: (body: JsonObject) => JsonObject): WireAnswer {
  if (!/json/.test(wire.headers['content-type'] ?? '')) return wire;
  return { ...wire, body: JSON.stringify(withFirst(JSON.parse(wire.body), change)) };
}

function withFirst(value: Json, change: (body: JsonObject) => JsonObject): Json {
  if (isObject(value)) return change(value);
  if (!Array.isArray(value) || value.length === 0) return value;
  const [first = null, ...others] = value;
  return [withFirst(first, change), ...others];
}

function inDocument(change: (document: JsonObject) => JsonObject): (wire: WireAnswer, path: string) => WireAnswer {
  return (wire, path) => (path.startsWith('/openapi') ? withBody(wire, change) : wire);
}

function paths(document: JsonObject): [string, JsonObject][] {
  const all = isObject(document.paths) ? Object.entries(document.paths) : [];
  return all.flatMap(([path, item]): [string, JsonObject][] => (isObject(item) ? [[path, item]] : []));
}

function withOperations(document: JsonObject, change: (operation: JsonObject) => JsonObject): JsonObject {
  const items = paths(document).map(([path, item]) => {
    const changed = Object.entries(item).map(([key, value]) => [
      key,
      isObject(value) && 'responses' in value ? change(value) : value,
    ]);
    return [path, Object.fromEntries(changed)] as const;
  });
  return { ...document, paths: Object.fromEntries(items) };
}

function shapeOf({ name }: Operation): (body: JsonObject) => JsonObject {
  return name.length % 2 === 0 ? (body) => body : (body) => ({ error: body });
}

const gone: WireAnswer = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' };

/** Faults in what is asked of the candidate as a whole; they show in no operation. */
export const crossFunctionalFaults: readonly Fault[] = [
  {
    id: 'local-times',
    title: 'writes times as people do, without UTC',
    absent: everywhere,
    rewrite: (wire) => withBody(wire, (body) => ({ ...body, answeredAt: '22.11.2026 10:15' })),
  },
  {
    id: 'errors-in-html',
    title: 'answers errors with a page of HTML',
    absent: everywhere,
    refusals: true,
    rewrite: (wire) =>
      wire.status < 400
        ? wire
        : { ...wire, headers: { ...wire.headers, 'content-type': 'text/html' }, body: '<p>This cannot be done.</p>' },
  },
  {
    id: 'errors-of-many-shapes',
    title: 'answers errors in one shape here, and in another there',
    absent: everywhere,
    refusals: true,
    rewrite: (wire, { call }) => (wire.status < 400 ? wire : withBody(wire, shapeOf(call.operation))),
  },
  {
    id: 'token-in-link',
    title: 'links to a place with a session token in the URL',
    absent: everywhere,
    rewrite: (wire) => ({ ...wire, headers: { ...wire.headers, location: '/next?session_token=5f1c' } }),
  },
  {
    id: 'correlation-lost',
    title: 'does not give the id of a request back',
    absent: everywhere,
    withoutHeaders: ['x-correlation-id'],
  },
  {
    id: 'version-unsaid',
    title: 'says its version nowhere',
    absent: (_, { path }) => (/[{/]v(ersion|\d)/i.test(path) ? 'the paths of the GovSpec say it' : undefined),
    withoutHeaders: ['api-version'],
    wellKnownPage: inDocument((document) => ({
      ...document,
      info: { ...(isObject(document.info) ? document.info : {}), version: 'latest' },
    })),
  },
  {
    id: 'health-missing',
    title: 'does not say whether it is well',
    absent: everywhere,
    wellKnownPage: (wire, path) => (path === '/health' ? gone : wire),
  },
  {
    id: 'metrics-missing',
    title: 'offers no figures',
    absent: everywhere,
    wellKnownPage: (wire, path) => (path === '/metrics' ? gone : wire),
  },
  {
    id: 'openapi-missing',
    title: 'publishes no OpenAPI document',
    absent: everywhere,
    wellKnownPage: (wire, path) => (/openapi|api-catalog/.test(path) ? gone : wire),
  },
  {
    id: 'openapi-invalid',
    title: 'publishes an OpenAPI document without a title',
    absent: everywhere,
    wellKnownPage: inDocument((document) => ({ ...document, info: { version: '1.0.0' } })),
  },
  {
    id: 'openapi-short',
    title: 'publishes an OpenAPI document that leaves every other path out',
    absent: everywhere,
    wellKnownPage: inDocument((document) => ({
      ...document,
      paths: Object.fromEntries(paths(document).filter((_, index) => index % 2 === 1)),
    })),
  },
  {
    id: 'deprecated-silently',
    title: 'calls its operations deprecated in its document only',
    absent: everywhere,
    wellKnownPage: inDocument((document) =>
      withOperations(document, (operation) => ({ ...operation, deprecated: true })),
    ),
  },
];
