import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from './support/foreign-candidate.js';

const said = { description: 'ok' };
const crate: JsonObject = {
  type: 'object',
  required: ['label', 'count'],
  properties: {
    label: { type: 'string', minLength: 1, maxLength: 40 },
    count: { type: 'integer', minimum: 0, default: 3 },
    weight: { type: 'number', minimum: 0 },
    tags: { type: 'array', items: { type: 'string' } },
    notes: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const named = [{ name: 'crateId', in: 'path', required: true, schema: { type: 'string' } }];

/** Says what is sent, and nothing of what is answered. */
const document: JsonObject = {
  paths: {
    '/crates': {
      get: { operationId: 'listCrates', responses: { 200: said } },
      post: {
        operationId: 'addCrate',
        requestBody: { required: true, ...json(crate) },
        responses: { 201: said, 400: said },
      },
    },
    '/crates/{crateId}': {
      get: { operationId: 'showCrate', parameters: named, responses: { 200: said, 404: said } },
      put: {
        operationId: 'changeCrate',
        parameters: named,
        requestBody: { required: true, ...json(crate) },
        responses: { 200: said, 400: said, 404: said },
      },
      delete: { operationId: 'removeCrate', parameters: named, responses: { 204: said, 404: said } },
    },
  },
};

/** How a new crate is answered: its body, and its headers. */
type Reply = (id: string, stored: JsonObject) => [Json | undefined, Record<string, string>?];

interface Design {
  readonly reply: Reply;
  /** True where a crate that was removed is still shown. */
  readonly forgetsNothing?: boolean;
}

function isCrate(sent: Json | undefined): sent is JsonObject {
  if (!isObject(sent)) return false;
  const { label, count, weight = 0, tags = [], notes = {} } = sent;
  const isLabel = typeof label === 'string' && label.length >= 1 && [...label].length <= 40;
  const isCount = Number.isInteger(Number(count)) && typeof count === 'number' && count >= 0;
  const areTags = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string');
  const areNotes = isObject(notes) && Object.values(notes).every((note) => typeof note === 'string');
  return isLabel && isCount && typeof weight === 'number' && weight >= 0 && areTags && areNotes;
}

function serving({ reply, forgetsNothing = false }: Design): Answer {
  const stored = new Map<string, JsonObject>();
  return ({ method, path, body }) => {
    const id = /^\/crates\/([^/]+)$/.exec(path)?.[1];
    if (path === '/crates') return collection(method, body);
    const known = id === undefined ? undefined : stored.get(decodeURIComponent(id));
    if (id === undefined) return [404];
    if (!['GET', 'PUT', 'DELETE'].includes(method)) return [405, undefined, { allow: 'GET, PUT, DELETE' }];
    if (known === undefined) return [404];
    return item(method, id, body);
  };

  function collection(method: string, body: Json | undefined): ReturnType<Answer> {
    if (method === 'GET') return [200, { all: [...stored.keys()] }];
    if (method !== 'POST') return [405, undefined, { allow: 'GET, POST' }];
    if (!isCrate(body)) return [400];
    const id = `c${stored.size + 1}`;
    stored.set(id, body);
    const [answered, headers] = reply(id, body);
    return [201, answered, headers ?? {}];
  }

  function item(method: string, id: string, body: Json | undefined): ReturnType<Answer> {
    if (method === 'GET') return [200, { crate: stored.get(id) ?? null }];
    if (method === 'DELETE') {
      if (!forgetsNothing) stored.delete(id);
      return [204];
    }
    if (!isCrate(body)) return [400];
    stored.set(id, body);
    return [200, { done: true }];
  }
}

const designs: readonly [string, Reply][] = [
  ['in the answer itself', (id, stored) => [{ ...stored, id }]],
  ['in its wrapping', (id, stored) => [{ data: { ...stored, id }, meta: { took: 3 } }]],
  ['by the name of the parameter', (id) => [{ crateId: id }]],
  ['in Location alone', (id) => [undefined, { location: `/crates/${id}` }]],
];

describe('answers that the definition does not describe', () => {
  it.each(designs)('show the identifier of a new item %s', async (_, reply) => {
    const report = await checkForeign(document, serving({ reply }));
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'showCrate.success-status')).toBe('pass');
    expect(outcomeOf(report, 'changeCrate.success-status')).toBe('pass');
    expect(outcomeOf(report, 'removeCrate.state-delete')).toBe('pass');
  });

  it('let a candidate be blamed that keeps what is removed', async () => {
    const reply: Reply = (id) => [{ id }];
    const report = await checkForeign(document, serving({ reply, forgetsNothing: true }));
    expect(failedIds(report)).toEqual(expect.arrayContaining([expect.stringMatching(/removeCrate\.state-delete$/)]));
  });

  it('blame nobody where they show no identifier', async () => {
    const report = await checkForeign(document, serving({ reply: () => [{ accepted: true }] }));
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'showCrate.success-status')).toBe('not-verified');
  });
});

describe('a body that the definition does not describe', () => {
  const sending = (media: JsonObject): JsonObject => ({
    paths: {
      '/notes': {
        post: {
          operationId: 'addNote',
          requestBody: { required: true, content: { 'application/json': media } },
          responses: { 201: said, 400: said },
        },
      },
    },
  });
  /** Asks for what nobody has told. */
  const wanting: Answer = ({ method, path, body }) => {
    if (path !== '/notes') return [404];
    if (method !== 'POST') return [405, undefined, { allow: 'POST' }];
    return isObject(body) && typeof body.text === 'string' ? [201] : [400];
  };

  it.each<[string, JsonObject]>([
    ['has no schema', {}],
    ['has an empty schema', { schema: { description: 'a note' } }],
  ])('because it %s is refused without blame', async (_, media) => {
    const report = await checkForeign(sending(media), wanting);
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'addNote.success-status')).toBe('not-verified');
  });

  it('lets a candidate be blamed that refuses the example', async () => {
    const report = await checkForeign(sending({ schema: {}, example: { word: 'a' } }), wanting);
    expect(failedIds(report)).toContain('addNote.success-status');
  });
});
