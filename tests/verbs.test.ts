import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from './support/foreign-candidate.js';

const text = { type: 'string' };
const no = { description: 'no' };
const district = { type: 'string', enum: ['north', 'south'] };
const limit = { type: 'integer', minimum: 1, maximum: 50 };
const citizen = { $ref: '#/components/schemas/Citizen' };
const properties = { name: { type: 'string', maxLength: 40 }, district };
const object = (own: JsonObject, required = Object.keys(own)): JsonObject => ({
  type: 'object',
  required,
  properties: own,
});
const takes = (schema: JsonObject): JsonObject => ({ required: true, ...json(schema) });
const service = (name: string, request: JsonObject, response: JsonObject): JsonObject => ({
  post: {
    operationId: name,
    requestBody: takes(object({ request })),
    responses: { 200: json(object({ response })), 400: no, 404: no },
  },
});
const keyed = object({ citizenNo: text });

/** A service whose operations are verbs, all of them POST, with what is asked and answered in an object each. */
const document: JsonObject = {
  components: { schemas: { Citizen: object({ citizenNo: text, ...properties }) } },
  paths: {
    '/Citizens/CreateCitizen': service('create', object(properties), citizen),
    '/Citizens/GetCitizen': service('get', keyed, citizen),
    '/Citizens/UpdateCitizen': service('update', object({ citizenNo: text, ...properties }), citizen),
    '/Citizens/DeleteCitizen': service(
      'delete',
      object({ ...(keyed.properties as JsonObject), reason: text }),
      object({ deleted: { type: 'boolean' } }),
    ),
    '/Citizens/SearchCitizens': service(
      'search',
      object({ district, limit }, []),
      object({ citizens: { type: 'array', items: citizen } }),
    ),
  },
};

type Fault = 'update-lost' | 'delete-kept' | 'filter-ignored' | 'limit-ignored' | 'any-found';

function office(fault?: Fault): Answer {
  const kept = new Map<string, JsonObject>();
  const isCitizen = (value: JsonObject): boolean =>
    typeof value.name === 'string' && value.name.length <= 40 && ['north', 'south'].includes(String(value.district));
  const refused: ReturnType<Answer> = [400, { error: 'bad' }];
  const found = (item: JsonObject | undefined): ReturnType<Answer> =>
    item === undefined ? [404, { error: 'none' }] : [200, { response: item }];
  const put = (citizenNo: string, { name = '', district: lives = '' }: JsonObject): JsonObject => {
    const item = { citizenNo, name, district: lives };
    if (fault !== 'update-lost' || !kept.has(citizenNo)) kept.set(citizenNo, item);
    return item;
  };
  const known = ({ citizenNo }: JsonObject): JsonObject | undefined =>
    kept.get(String(citizenNo)) ?? (fault === 'any-found' ? [...kept.values()][0] : undefined);
  const named = (request: JsonObject): boolean => typeof request.citizenNo === 'string';
  const services: Readonly<Record<string, (request: JsonObject) => ReturnType<Answer>>> = {
    CreateCitizen: (request) => (isCitizen(request) ? found(put(`C${kept.size + 1}`, request)) : refused),
    GetCitizen: (request) => (named(request) ? found(known(request)) : refused),
    UpdateCitizen: (request) => {
      if (!named(request) || !isCitizen(request)) return refused;
      const { citizenNo } = known(request) ?? {};
      return found(citizenNo === undefined ? undefined : put(String(citizenNo), request));
    },
    DeleteCitizen: (request) => {
      if (!named(request) || typeof request.reason !== 'string') return refused;
      const isKnown = kept.has(String(request.citizenNo));
      if (fault !== 'delete-kept') kept.delete(String(request.citizenNo));
      return found(isKnown ? { deleted: true } : undefined);
    },
    SearchCitizens: ({ district: sought, limit: most = 20 }) => {
      const isLimit = typeof most === 'number' && Number.isInteger(most) && most >= 1 && most <= 50;
      if (!isLimit || (sought !== undefined && !['north', 'south'].includes(String(sought)))) return refused;
      const all = [...kept.values()].filter(
        (item) => fault === 'filter-ignored' || sought === undefined || item.district === sought,
      );
      return [200, { response: { citizens: fault === 'limit-ignored' ? all : all.slice(0, most) } }];
    },
  };
  return ({ method, path, body }) => {
    const [, name = ''] = /^\/Citizens\/(\w+)$/.exec(path) ?? [];
    const serve = services[name];
    if (serve === undefined) return [404, { error: 'no such service' }];
    if (method !== 'POST') return [405, { error: 'POST only' }];
    const request: Json | undefined = isObject(body) ? body.request : undefined;
    return isObject(request) ? serve(request) : refused;
  };
}

describe('operations that are verbs', () => {
  it('have no failure where they conform, and are verified', async () => {
    const report = await checkForeign(document, office());
    expect(failedIds(report)).toEqual([]);
    for (const id of ['update.state-update', 'delete.state-delete', 'get.unknown-identifier', 'delete.success-status'])
      expect(outcomeOf(report, id)).toBe('pass');
  });

  it.each<[Fault, string]>([
    ['update-lost', 'update.state-update'],
    ['delete-kept', 'delete.state-delete'],
    ['filter-ignored', 'search.posted-search.request-district'],
    ['limit-ignored', 'search.posted-search.size'],
    ['any-found', 'get.unknown-identifier'],
  ])('show %s', async (fault, id) => {
    expect(failedIds(await checkForeign(document, office(fault)))).toContain(id);
  });
});

describe('404 for what only made-up values name', () => {
  const asking = (responses: JsonObject): JsonObject => ({
    paths: {
      '/balance': {
        get: {
          operationId: 'ask',
          parameters: [{ name: 'holder', in: 'query', required: true, schema: text }],
          responses: { 200: json(object({ amount: { type: 'integer' } })), ...responses },
        },
      },
    },
  });
  const none: Answer = () => [404, { error: 'none' }];

  it('is no fault where the definition documents it', async () => {
    const report = await checkForeign(asking({ 404: no }), none);
    expect(outcomeOf(report, 'ask.success-status')).toBe('not-verified');
  });

  it('does not excuse another refusal', async () => {
    const report = await checkForeign(asking({ 404: no, 400: no }), ({ path }) =>
      path === '/balance' ? [400, { error: 'bad' }] : [404, { error: 'none' }],
    );
    expect(failedIds(report)).toContain('ask.success-status');
  });
});
