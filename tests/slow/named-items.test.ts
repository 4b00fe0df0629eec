import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const no = { description: 'no' };
const text = { type: 'string' };
const nothing = json({ type: 'object' });
const named = (name: string): JsonObject => ({ name, in: 'path', required: true, schema: text });
const library = { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } };
const shelf = { ...library, required: ['id', 'name', 'room'], properties: { ...library.properties, room: text } };

/** Rooms and their shelves are made under a name of one's own, and no answer to a creation shows how they are called. */
const document: JsonObject = {
  paths: {
    '/rooms': {
      post: {
        operationId: 'addRoom',
        requestBody: { required: true, ...json({ type: 'object', required: ['name'], properties: { name: text } }) },
        responses: { 200: nothing, 400: no },
      },
    },
    '/rooms/{room_name}': {
      get: { operationId: 'showRoom', parameters: [named('room_name')], responses: { 200: json(library), 404: no } },
    },
    '/rooms/{room}/shelves': {
      post: {
        operationId: 'addShelf',
        parameters: [named('room')],
        requestBody: { required: true, ...json({ type: 'object', required: ['name'], properties: { name: text } }) },
        responses: { 200: nothing, 400: no, 404: no },
      },
      get: {
        operationId: 'listShelves',
        parameters: [named('room')],
        responses: { 200: json({ type: 'array', items: shelf }), 404: no },
      },
    },
    '/rooms/{room}/shelves/{shelf}': {
      parameters: [named('room'), named('shelf')],
      get: { operationId: 'showShelf', responses: { 200: json(shelf), 404: no } },
      delete: { operationId: 'removeShelf', responses: { 200: nothing, 404: no } },
    },
  },
};

interface Rules {
  /** What a name may be. */
  readonly name: RegExp;
  readonly keepsRemoved?: boolean;
}

function rooms({ name: allowed, keepsRemoved = false }: Rules): Answer {
  const all = new Map<string, Map<string, JsonObject>>();
  const nameIn = (body: Json | undefined): string | undefined =>
    isObject(body) && typeof body.name === 'string' && allowed.test(body.name) ? body.name : undefined;

  function add(
    into: Map<string, unknown>,
    body: Json | undefined,
    made: (name: string) => unknown,
  ): ReturnType<Answer> {
    const name = nameIn(body);
    if (name === undefined || into.has(name)) return [400];
    into.set(name, made(name));
    return [200, {}];
  }

  function ofRoom(room: string, shelves: Map<string, JsonObject>, { method, body }: Asked): ReturnType<Answer> {
    if (method === 'GET') return [200, [...shelves.values()]];
    if (method !== 'POST') return [405, undefined, { allow: 'GET, POST' }];
    return add(shelves, body, (name) => ({ id: `s-${name.length}-${shelves.size}`, name, room }));
  }

  function ofShelf(shelves: Map<string, JsonObject>, name: string, method: string): ReturnType<Answer> {
    const found = shelves.get(name);
    if (!['GET', 'DELETE'].includes(method)) return [405, undefined, { allow: 'GET, DELETE' }];
    if (found === undefined) return [404];
    if (method === 'GET') return [200, found];
    if (!keepsRemoved) shelves.delete(name);
    return [200, {}];
  }

  function ofAll({ method, body }: Asked): ReturnType<Answer> {
    return method === 'POST' ? add(all, body, () => new Map()) : [405, undefined, { allow: 'POST' }];
  }

  function inRoom(room: string, shelf: string | undefined, asked: Asked): ReturnType<Answer> {
    const shelves = all.get(room);
    if (shelves === undefined) return [404];
    return shelf === undefined ? ofRoom(room, shelves, asked) : ofShelf(shelves, shelf, asked.method);
  }

  function room(name: string, { method }: Asked): ReturnType<Answer> {
    if (method !== 'GET') return [405, undefined, { allow: 'GET' }];
    return all.has(name) ? [200, { id: `r-${name.length}`, name }] : [404];
  }

  return (asked) => {
    const parts = asked.path.split('/').slice(1).map(decodeURIComponent);
    const [first, name = '', second, shelf] = parts;
    if (first !== 'rooms' || parts.length > 4 || (second ?? 'shelves') !== 'shelves') return [404];
    if (parts.length === 1) return ofAll(asked);
    return second === undefined ? room(name, asked) : inRoom(name, shelf, asked);
  };
}

describe('items that are known by a name of one’s own', () => {
  it.each<[string, RegExp]>([
    ['any text', /./],
    ['letters, digits and hyphens', /^[A-Za-z0-9-]{3,63}$/],
  ])('are found where a name may be %s', async (_, name) => {
    const report = await checkForeign(document, rooms({ name }));
    expect(failedIds(report)).toEqual([]);
    for (const operation of ['addRoom', 'showRoom', 'addShelf', 'listShelves', 'showShelf', 'removeShelf'])
      expect(outcomeOf(report, `${operation}.success-status`)).toBe('pass');
    expect(outcomeOf(report, 'removeShelf.state-delete')).toBe('pass');
  });

  it('let a candidate be blamed that keeps what is removed', async () => {
    const failed = failedIds(await checkForeign(document, rooms({ name: /./, keepsRemoved: true })));
    expect(failed).toContain('removeShelf.state-delete');
  });
});

const note = { type: 'object', required: ['title'], properties: { id: text, title: text } };

/** Notes with a title that any text may be, as far as the definition says. */
const notes: JsonObject = {
  paths: {
    '/notes': {
      post: {
        operationId: 'addNote',
        requestBody: { required: true, ...json(note) },
        responses: { 201: json({ ...note, required: ['id', 'title'] }), 400: no },
      },
    },
    '/notes/{id}': {
      get: { operationId: 'showNote', parameters: [named('id')], responses: { 200: json(note), 404: no } },
    },
  },
};

function keepingNotes(allowed: RegExp): Answer {
  const kept = new Map<string, JsonObject>();

  function add(body: Json | undefined): ReturnType<Answer> {
    if (!isObject(body) || typeof body.title !== 'string' || !allowed.test(body.title)) return [400];
    const id = `n${kept.size + 1}`;
    kept.set(id, { ...body, id });
    return [201, kept.get(id)];
  }

  return ({ method, path, body }) => {
    const id = /^\/notes\/([^/]+)$/.exec(path)?.[1];
    if (path !== '/notes' && id === undefined) return [404];
    if (method !== (id === undefined ? 'POST' : 'GET')) return [405, undefined, { allow: 'GET, POST' }];
    if (id === undefined) return add(body);
    return kept.has(id) ? [200, kept.get(id)] : [404];
  };
}

describe('a text that the candidate restricts beyond the definition', () => {
  it('is sent without spaces, and other signs in it are held against nobody', async () => {
    const report = await checkForeign(notes, keepingNotes(/^[A-Za-z0-9-]*$/));
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'addNote.success-status')).toBe('pass');
    expect(outcomeOf(report, 'addNote.state-create')).toBe('pass');
    expect(outcomeOf(report, 'addNote.unicode-kept')).toBe('not-verified');
  });

  it('lets a candidate be blamed that takes spaces, and no other script', async () => {
    const failed = failedIds(await checkForeign(notes, keepingNotes(/^[ -~]*$/)));
    expect(failed).toContain('addNote.unicode-kept');
  });
});
