import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const refused: JsonObject = { description: 'no' };
const body = (schema: JsonObject, mediaType = 'application/json'): JsonObject => ({
  required: true,
  content: { [mediaType]: { schema } },
});
const inPath = (name: string, type = 'integer'): JsonObject => ({ name, in: 'path', required: true, schema: { type } });

/** An object with an identifier that the server gives. */
const shown = (properties: JsonObject, id = 'id'): JsonObject => ({
  type: 'object',
  required: [id, ...Object.keys(properties)],
  properties: { [id]: { type: 'integer', readOnly: true }, ...properties },
});

/** A collection and its items, which are made and read. */
function collection(path: string, { id, word, schema }: { id: string; word: string; schema: JsonObject }): JsonObject {
  return {
    [path]: {
      post: {
        operationId: `make${word}`,
        requestBody: body(schema),
        responses: { 201: json(schema), 400: refused, 422: refused },
      },
    },
    [`${path}/{${id}}`]: {
      get: { operationId: `read${word}`, parameters: [inPath(id)], responses: { 200: json(schema), 404: refused } },
    },
  };
}

/** Keeps what is posted, under numbers of its own for each collection. */
function store(isValid: (path: string, sent: JsonObject, all: Kept) => boolean) {
  const all: Kept = new Map();
  const make = (path: string, sent: JsonObject, id: string): JsonObject => {
    const items = all.get(path) ?? [];
    const made = { ...sent, [id]: path.length * 1000 + items.length };
    all.set(path, [...items, made]);
    return made;
  };
  const read = (path: string, id: string): JsonObject | undefined => {
    const end = path.lastIndexOf('/');
    return (all.get(path.slice(0, end)) ?? []).find((item) => String(item[id]) === path.slice(end + 1));
  };
  return (id: string): Answer =>
    ({ method, path, body: sent }) => {
      const isMade = method === 'POST' && isObject(sent) && isValid(path, sent, all);
      if (method === 'POST') return isMade ? [201, make(path, sent, id)] : [422, { error: 'no' }];
      const found = read(path, id);
      return found === undefined ? [404, { error: 'none' }] : [200, found];
    };
}

type Kept = Map<string, readonly JsonObject[]>;

describe('a property that refers to another item', () => {
  const book = shown({ title: { type: 'string' }, author_id: { type: 'integer' }, genreId: { type: 'integer' } });
  const paths = {
    ...collection('/v1/books', { id: 'id', word: 'Book', schema: { ...book, required: ['title', 'author_id'] } }),
    ...collection('/v1/authors', { id: 'id', word: 'Author', schema: shown({ name: { type: 'string' } }) }),
  };
  const hasAuthor = (path: string, sent: JsonObject, all: Kept): boolean => {
    if (path.endsWith('authors')) return typeof sent.name === 'string';
    const isKnown = (all.get('/v1/authors') ?? []).some((author) => author.id === sent.author_id);
    return typeof sent.title === 'string' && isKnown && sent.genreId === undefined;
  };

  it('names one that exists; what refers to nothing known is not sent where it may be left out', async () => {
    const report = await checkForeign({ paths }, store(hasAuthor)('id'));
    expect(failedIds(report)).toEqual([]);
    for (const id of ['makeBook.success-status', 'makeBook.state-create', 'readBook.success-status'])
      expect(outcomeOf(report, id)).toBe('pass');
  });

  it('blames nobody for a refusal where nothing tells what it refers to', async () => {
    const lonely = collection('/v1/books', { id: 'id', word: 'Book', schema: { ...book, required: ['author_id'] } });
    const report = await checkForeign({ paths: lonely }, store(() => false)('id'));
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'makeBook.success-status')).toBe('not-verified');
  });
});

describe('two collections of one name', () => {
  const schema = shown({ text: { type: 'string' } });
  const paths = {
    ...collection('/film/reviews', { id: 'id', word: 'FilmReview', schema }),
    ...collection('/hotel/reviews', { id: 'id', word: 'HotelReview', schema }),
  };

  it('do not share their items', async () => {
    const report = await checkForeign({ paths }, store(() => true)('id'));
    expect(failedIds(report).filter((id) => /success-status|state|served/.test(id))).toEqual([]);
    expect(outcomeOf(report, 'readFilmReview.success-status')).toBe('pass');
    expect(outcomeOf(report, 'readHotelReview.success-status')).toBe('pass');
  });
});

describe('a change under a condition', () => {
  const schema = shown({ text: { type: 'string' } });
  const made = collection('/notes', { id: 'id', word: 'Note', schema });
  const put = {
    operationId: 'putNote',
    parameters: [inPath('id'), { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }],
    requestBody: body(schema),
    responses: { 200: json(schema), 404: refused, 412: refused, 422: refused },
  };
  const patch = {
    operationId: 'patchNote',
    parameters: [inPath('id')],
    requestBody: body(
      {
        type: 'array',
        items: {
          type: 'object',
          required: ['op', 'path'],
          properties: { op: { type: 'string' }, path: { type: 'string' } },
        },
      },
      'application/json-patch+json',
    ),
    responses: { 200: json(schema), 404: refused, 409: refused, 422: refused },
  };
  const note = made['/notes/{id}'];
  const paths = { ...made, '/notes/{id}': { ...(isObject(note) ? note : {}), put, patch } };

  /** Changes nothing where it is broken. */
  function candidate(broken: boolean): Answer {
    const notes: { text: Json; version: number }[] = [];
    const isNote = (sent: Json | undefined): sent is JsonObject => isObject(sent) && typeof sent.text === 'string';
    const shown = (id: number): ReturnType<Answer> => {
      const { text = '', version = 0 } = notes[id] ?? {};
      return [200, { id, text }, { etag: `"${id}-${version}"` }];
    };
    const change = (id: number, text: Json | undefined): ReturnType<Answer> => {
      if (!broken) notes[id] = { text: text ?? '', version: (notes[id]?.version ?? 0) + 1 };
      return shown(id);
    };
    const answers: Readonly<Record<string, (asked: Parameters<Answer>[0], id: number) => ReturnType<Answer>>> = {
      GET: (_, id) => shown(id),
      PUT: ({ body: sent, headers }, id) => {
        if (headers['if-match'] !== `"${id}-${notes[id]?.version}"`) return [412, {}];
        return isNote(sent) ? change(id, sent.text) : [422, {}];
      },
      PATCH: ({ body: sent }, id) => {
        const [first] = Array.isArray(sent) ? sent : [];
        const isRight = isObject(first) && first.op === 'replace' && first.path === '/text';
        return isRight ? change(id, first.value) : [409, {}];
      },
    };
    const make = ({ text = '' }: JsonObject): ReturnType<Answer> => {
      notes.push({ text, version: 1 });
      return [201, { id: notes.length - 1, text }];
    };
    return (asked) => {
      const { method, path, body: sent } = asked;
      if (method === 'POST') return isNote(sent) ? make(sent) : [422, {}];
      const id = Number(/^\/notes\/(\d+)$/.exec(path)?.[1]);
      return notes[id] === undefined ? [404, {}] : (answers[method]?.(asked, id) ?? [405, {}]);
    };
  }

  it('holds the entity tag that the candidate gave; a list of changes names what the item has', async () => {
    const report = await checkForeign({ paths }, candidate(false));
    expect(failedIds(report).filter((id) => /^(put|patch)Note\.(success|state)/.test(id))).toEqual([]);
    expect(outcomeOf(report, 'putNote.success-status')).toBe('pass');
    expect(outcomeOf(report, 'patchNote.success-status')).toBe('pass');
  });

  it('is missed where nothing is changed', async () => {
    const failed = failedIds(await checkForeign({ paths }, candidate(true)));
    expect(failed).toEqual(expect.arrayContaining(['putNote.state-update', 'patchNote.state-update']));
  });
});

describe('a path with a server of its own', () => {
  const read = (operationId: string): JsonObject => ({
    get: { operationId, responses: { 200: json({ type: 'integer' }) } },
  });
  const paths = {
    '/one': read('one'),
    '/two': { ...read('two'), servers: [{ url: '/files' }] },
    '/three': { ...read('three'), servers: [{ url: 'https://uploads.example' }] },
  };
  const document = { servers: [{ url: 'https://api.example/{v}', variables: { v: { default: 'v1' } } }], paths };

  it('is asked beside the others, and on no other host', async () => {
    const asked = new Set<string>();
    const report = await checkForeign(
      document,
      ({ path }) => {
        asked.add(path);
        return ['/v1/one', '/files/two'].includes(path) ? [200, 1] : [404, {}];
      },
      { basePath: '/v1' },
    );
    expect(failedIds(report).filter((id) => /served|status|schema/.test(id))).toEqual([]);
    expect(outcomeOf(report, 'one.body-schema')).toBe('pass');
    expect(outcomeOf(report, 'two.body-schema')).toBe('pass');
    expect(outcomeOf(report, 'three.body-schema')).toBe('not-verified');
    expect([...asked].filter((path) => path.endsWith('/three'))).toEqual([]);
  });
});

describe('an example of a parameter that contradicts its schema', () => {
  const query = (name: string, required: boolean): JsonObject => {
    return { name, in: 'query', required, schema: { type: 'string', enum: ['up', 'down'] }, example: 'sideways' };
  };
  const parameters = [query('way', true), query('other', false)];
  const paths = {
    '/go': { get: { operationId: 'go', parameters, responses: { 200: json({ type: 'integer' }), 400: refused } } },
  };

  it('is never sent', async () => {
    const report = await checkForeign({ paths }, ({ query: asked }) =>
      [...asked.values()].every((value) => ['up', 'down'].includes(value)) && asked.has('way') ? [200, 1] : [400, {}],
    );
    expect(failedIds(report).filter((id) => /accepts|success|served/.test(id))).toEqual([]);
    expect(report.verdicts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    expect(outcomeOf(report, 'go.accepts-optional.query-other')).toBe('pass');
  });
});
