import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, json } from './foreign-candidate.js';

/** How an office of licences differs from a plain one. */
export interface LicenceDesign {
  /** What is kept of what is sent. */
  readonly kept?: (sent: JsonObject) => JsonObject;
  /** What is kept of what is sent when a licence is created. */
  readonly begun?: (sent: JsonObject) => JsonObject;
  readonly accepts?: (sent: JsonObject) => boolean;
  /** What is accepted of a new licence. */
  readonly acceptsNew?: (sent: JsonObject) => boolean;
  /** Notes may be null in answers. */
  readonly showsNoNotes?: boolean;
  readonly isListed?: (licence: JsonObject) => boolean;
  /** The time, in milliseconds, before a new licence can be read. */
  readonly delay?: number;
  readonly largestPage?: number;
  readonly coercesPages?: boolean;
  readonly makesUnknown?: boolean;
  readonly listsRemoved?: boolean;
  /** False where a removed licence is listed as it was. */
  readonly closes?: boolean;
}

const licence: JsonObject = {
  type: 'object',
  required: ['title'],
  properties: {
    id: { type: 'string', readOnly: true },
    title: { type: 'string', minLength: 1 },
    note: { type: 'string' },
    contact: { type: 'string', format: 'email' },
    countryCode: { type: 'string' },
    fee: { type: 'number', minimum: 0 },
    status: { type: 'string', enum: ['draft', 'open', 'closed'] },
  },
};
const no = { description: 'no' };
const body = { required: true, content: { 'application/json': { schema: licence } } };
const whole = (name: string, limits: JsonObject): JsonObject => ({
  name,
  in: 'query',
  schema: { type: 'integer', ...limits },
});

/** The definition; a design may document 201 for PUT, and notes that are null in answers. */
export function licenceDocument({ makesUnknown, showsNoNotes }: LicenceDesign): JsonObject {
  const shown = showsNoNotes === true ? withNoNotes() : licence;
  const answers = (...statuses: number[]): JsonObject => ({
    ...Object.fromEntries(statuses.map((status) => [status, json(shown)])),
    400: no,
    404: no,
  });
  const page = {
    type: 'object',
    required: ['items', 'total'],
    properties: { items: { type: 'array', items: shown }, total: { type: 'integer' } },
  };
  const list = { parameters: [whole('limit', { minimum: 1, maximum: 50 }), whole('offset', { minimum: 0 })] };
  const changes = makesUnknown === true ? [200, 201] : [200];
  const paths = {
    '/licences': {
      post: { operationId: 'create', requestBody: body, responses: answers(201) },
      get: { operationId: 'list', ...list, responses: { 200: json(page) } },
    },
    '/licences/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'read', responses: answers(200) },
      put: { operationId: 'replace', requestBody: body, responses: answers(...changes) },
      delete: { operationId: 'remove', responses: { 204: no, 404: no } },
    },
  };
  const named = JSON.stringify(paths).replaceAll(JSON.stringify(licence), '{"$ref":"#/components/schemas/Licence"}');
  return { openapi: '3.1.0', components: { schemas: { Licence: licence } }, paths: JSON.parse(named) as JsonObject };
}

function withNoNotes(): JsonObject {
  const properties = isObject(licence.properties) ? licence.properties : {};
  return { ...licence, properties: { ...properties, note: { type: ['string', 'null'] } } };
}

/** An office that keeps licences as they are sent, unless its design says otherwise. */
export function licenceOffice(design: LicenceDesign): Answer {
  const { kept = plain, begun = plain, accepts = () => true, isListed = () => true, delay = 0 } = design;
  const licences = new Map<string, { readonly value: JsonObject; readonly since: number }>();
  const removed: JsonObject[] = [];
  const made = { count: 0 };
  const keep = (id: string, sent: JsonObject): JsonObject => {
    const value = { status: 'draft', ...kept(sent), id };
    licences.set(id, { value, since: licences.get(id)?.since ?? Date.now() + delay });
    return value;
  };
  const isSound = (sent: Json | undefined): sent is JsonObject => isLicence(sent) && accepts(sent);

  function collection({ method, query, body: sent }: Asked): ReturnType<Answer> {
    if (method === 'GET') return list(query);
    if (method !== 'POST') return [405];
    if (!isSound(sent) || design.acceptsNew?.(sent) === false) return [400];
    made.count += 1;
    return [201, keep(`l${made.count}`, begun(sent))];
  }

  function list(query: URLSearchParams): ReturnType<Answer> {
    const { largestPage = 50, coercesPages } = design;
    const offset = Number(query.get('offset') ?? 0);
    const limit = Number(query.get('limit') ?? 10);
    const isBad = !Number.isInteger(offset) || offset < 0 || !Number.isInteger(limit);
    if (isBad || (coercesPages !== true && (limit < 1 || limit > 50))) return [400];
    const there = [...licences.values()].filter(({ since }) => since <= Date.now()).map(({ value }) => value);
    const shown = [...there, ...(design.listsRemoved === true ? removed : [])].filter(isListed);
    const size = Math.min(Math.max(limit, 1), largestPage);
    return [200, { items: shown.slice(offset, offset + size), total: shown.length }];
  }

  function one(id: string, asked: Asked): ReturnType<Answer> {
    const found = licences.get(id);
    if (found !== undefined && found.since <= Date.now()) return known(id, found.value, asked);
    return asked.method === 'PUT' && design.makesUnknown === true ? replace(id, asked.body, 201) : [404];
  }

  function known(id: string, value: JsonObject, { method, body: sent }: Asked): ReturnType<Answer> {
    if (method === 'GET') return [200, value];
    if (method === 'PUT') return replace(id, sent, 200);
    if (method !== 'DELETE') return [405];
    licences.delete(id);
    removed.push(design.closes === false ? value : { ...value, status: 'closed' });
    return [204];
  }

  function replace(id: string, sent: Json | undefined, status: number): ReturnType<Answer> {
    return isSound(sent) ? [status, keep(id, sent)] : [400];
  }

  return (asked) => {
    if (asked.path === '/licences') return collection(asked);
    return asked.path.startsWith('/licences/') ? one(asked.path.slice('/licences/'.length), asked) : [404];
  };
}

const plain = (sent: JsonObject): JsonObject => sent;

const types: Readonly<Record<string, string>> = { fee: 'number' };

function isLicence(sent: Json | undefined): sent is JsonObject {
  if (!isObject(sent) || typeof sent.title !== 'string' || sent.title === '') return false;
  const known = Object.entries(sent).filter(([name]) => name in Object(licence.properties));
  return (
    known.every(([name, value]) => typeof value === (types[name] ?? 'string')) &&
    (sent.fee === undefined || Number(sent.fee) >= 0) &&
    (sent.status === undefined || ['draft', 'open', 'closed'].includes(String(sent.status))) &&
    (sent.contact === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(sent.contact)))
  );
}
