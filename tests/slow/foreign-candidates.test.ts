import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

describe('what is under test', () => {
  const document = {
    paths: {
      '/things': {
        get: {
          operationId: 'list',
          parameters: [{ name: 'X-Client', in: 'header', required: true, schema: { type: 'string' } }],
          responses: { 200: json({ type: 'array', items: { type: 'object' } }), 400: { description: 'no client' } },
        },
      },
    },
  };
  const headers = [{ name: 'X-Client', parts: ['A/B'] }];

  it('wins over the headers of the profile, which any other request carries', async () => {
    const report = await checkForeign(
      document,
      ({ headers: { 'x-client': client } }) => (client === 'A/B' ? [200, []] : [400, { error: 'no client' }]),
      { headers },
    );
    expect(outcomeOf(report, 'list.missing-required.header-X-Client')).toBe('pass');
  });

  it('is blamed where it is accepted', async () => {
    const report = await checkForeign(document, () => [200, []], { headers });
    expect(failedIds(report)).toContain('list.missing-required.header-X-Client');
  });
});

describe('a mark in a list', () => {
  const parameters = [
    { name: 'cursor', in: 'query', example: 'b2Zmc2V0PTEw', schema: { type: 'string', minLength: 4, maxLength: 20 } },
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 5 } },
  ];
  const document = {
    paths: {
      '/things': {
        get: {
          operationId: 'list',
          parameters,
          responses: { 200: json({ type: 'array' }), 400: { description: 'no' } },
        },
      },
    },
  };

  it('is never made up, nor taken from an example', async () => {
    const report = await checkForeign(document, ({ path, query }) => {
      if (path !== '/things') return [404];
      const limit = query.get('limit') ?? '1';
      return query.has('cursor') || !/^[1-5]$/.test(limit) ? [400, { error: 'bad' }] : [200, []];
    });
    expect(failedIds(report).filter((id) => id.includes('accepts'))).toEqual([]);
    expect(outcomeOf(report, 'list.accepts-boundary.query-limit-maximum')).toBe('pass');
  });
});

describe('what is made up', () => {
  const thing: JsonObject = {
    type: 'object',
    required: ['name', 'email'],
    properties: {
      id: { type: 'string' },
      name: { type: 'string', minLength: 1, maxLength: 60 },
      email: { type: 'string', format: 'email' },
      dueDate: { type: 'string', format: 'date' },
    },
  };
  const requestBody = { required: true, content: { 'application/json': { schema: thing } } };
  const create = { operationId: 'create', requestBody, responses: { 201: json(thing), 400: { description: 'no' } } };

  it('is new in every request, and a date lies where its name places it', async () => {
    const taken = new Set<unknown>();
    const report = await checkForeign({ paths: { '/things': { post: create } } }, ({ body }) => {
      const { name, email, dueDate } = { ...(body as JsonObject | undefined) };
      const isLate = typeof dueDate === 'string' && Date.parse(dueDate) < Date.now();
      if (taken.has(name) || taken.has(email) || isLate) return [400, { error: 'taken, or too late' }];
      taken.add(name).add(email);
      return [201, { name: String(name), email: String(email) }];
    });
    expect(outcomeOf(report, 'create.success-status')).toBe('pass');
    expect(outcomeOf(report, 'create.accepts-boundary.body-name-maxLength')).toBe('pass');
    expect(outcomeOf(report, 'create.accepts-minimal')).toBe('pass');
  });
});

/** An API of things that keeps what it is sent, as a function changes it. */
function thingsApi(
  changed: (thing: JsonObject) => JsonObject,
  created = 200,
): { document: JsonObject; answer: Answer } {
  const text = { type: 'string' };
  const thing = json({ type: 'object', properties: { id: text, name: text, code: text } });
  const requestBody = { required: true, content: thing.content ?? {} };
  const gone = { description: 'none' };
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const read = { operationId: 'read', responses: { 200: thing, 404: gone } };
  const update = { operationId: 'update', requestBody, responses: { 200: thing, 400: gone, 404: gone } };
  const document = {
    paths: {
      '/things': { post: { operationId: 'create', requestBody, responses: { 200: thing, 400: gone } } },
      '/things/{id}': { parameters, get: read, put: update },
    },
  };
  const things = new Map<string, JsonObject>();
  const kept = (sent: Json | undefined, id: string, status: number): ReturnType<Answer> => {
    if (!isThing(sent)) return [400, { error: 'no thing' }];
    things.set(id, { ...changed(sent), id });
    return [status, things.get(id)];
  };
  const answer: Answer = ({ method, path: at, body }) => {
    const [, id = ''] = /^\/things\/([^/]+)$/.exec(at) ?? [];
    if (method === 'POST' && at === '/things') return kept(body, `t${things.size}`, created);
    if (!things.has(id)) return [404, { error: 'none' }];
    return method === 'PUT' ? kept(body, id, 200) : [method === 'GET' ? 200 : 404, things.get(id)];
  };
  return { document, answer };
}

function isThing(body: Json | undefined): body is JsonObject {
  if (!isObject(body)) return false;
  return ['id', 'name', 'code'].every((name) => body[name] === undefined || typeof body[name] === 'string');
}

describe('a candidate that changes one property of what it is sent', () => {
  const { document, answer } = thingsApi((thing) => ({ ...thing, code: `${thing.code ?? ''} (new)` }));

  it('is blamed where the item is compared, and not where one text, or two equal requests, are asked about', async () => {
    const report = await checkForeign(document, answer);
    expect(failedIds(report).sort()).toEqual(['create.state-create', 'update.state-update']);
    expect(outcomeOf(report, 'create.unicode-kept')).toBe('pass');
    expect(outcomeOf(report, 'update.repeat-update')).toBe('pass');
  });

  it('is not blamed for a code in capitals', async () => {
    const inCapitals = thingsApi((thing) => ({ ...thing, code: String(thing.code ?? '').toUpperCase() }));
    const report = await checkForeign(inCapitals.document, inCapitals.answer);
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'create.state-create')).toBe('pass');
  });
});

describe('a candidate that says "created" where "OK" is documented', () => {
  const { document, answer } = thingsApi((thing) => thing, 201);

  it('is blamed for that, and the rest of its answer is judged', async () => {
    const report = await checkForeign(document, answer);
    expect(failedIds(report)).toEqual(['create.success-status']);
    expect(outcomeOf(report, 'create.body-schema')).toBe('pass');
    expect(outcomeOf(report, 'create.state-create')).toBe('pass');
  });
});

describe('a list of items of another kind', () => {
  const item = { type: 'object', properties: { name: { type: 'string' } } };
  const member = { type: 'array', items: item };
  const responses = { 200: json({ type: 'object', properties: { member } }) };
  const document = { paths: { '/clients': { get: { operationId: 'list', responses } } } };

  it('shows no documented properties, whatever it is wrapped in', async () => {
    const listing =
      (...items: Json[]): Answer =>
      ({ path }) =>
        path === '/clients' ? [200, { member: items }] : [404];
    const report = await checkForeign(document, listing({ weather: 'rain' }));
    expect(outcomeOf(report, 'list.documented-properties')).toBe('not-verified');
    const right = await checkForeign(document, listing({ name: 'a', weather: 'rain' }));
    expect(outcomeOf(right, 'list.documented-properties')).toBe('pass');
  });
});

describe('a candidate at which nothing can be created', () => {
  const { document } = thingsApi((thing) => thing);
  const things = document.paths as Readonly<Record<string, JsonObject>>;
  const list = { operationId: 'list', responses: { 200: json({ type: 'array', items: { type: 'object' } }) } };
  const paths = { ...things, '/things': { ...things['/things'], get: list } };

  it('is asked for its list all the same', async () => {
    const report = await checkForeign({ paths }, ({ method, path: at }) =>
      method === 'GET' && at === '/things' ? [200, []] : [method === 'POST' ? 400 : 404, { error: 'no' }],
    );
    expect(outcomeOf(report, 'list.success-status')).toBe('pass');
    expect(outcomeOf(report, 'list.body-schema')).toBe('pass');
    expect(outcomeOf(report, 'read.success-status')).toBe('not-verified');
  });

  it('is blamed for every operation that breaks down', async () => {
    const report = await checkForeign({ paths }, ({ method, path: at }) => {
      const code = method === 'POST' ? 400 : 500;
      return [at.startsWith('/things') ? code : 404, { error: 'no' }];
    });
    const failed = ['list', 'read', 'update'].map((name) => outcomeOf(report, `${name}.success-status`));
    expect(failed).toEqual(['fail', 'fail', 'fail']);
  });

  it('is not taken to succeed by what it answers to an item that does not exist', async () => {
    const report = await checkForeign({ paths }, ({ method, path: at }) => {
      if (method === 'POST') return [400, { error: 'no' }];
      return at.startsWith('/things') ? [200, at === '/things' ? [] : {}] : [404, { error: 'no' }];
    });
    expect(outcomeOf(report, 'read.success-status')).toBe('not-verified');
  });

  it('serves nothing where every path is answered alike: every operation is a gap', async () => {
    const report = await checkForeign({ paths }, () => [404, { error: 'no such path' }]);
    const served = ['list', 'create', 'read', 'update'].map((name) => outcomeOf(report, `${name}.operation-served`));
    expect(served).toEqual(['fail', 'fail', 'fail', 'fail']);
  });
});

describe('one wrong type in what is answered', () => {
  const { document, answer } = thingsApi((thing) => thing);

  it('does not hide an update that is lost', async () => {
    const report = await checkForeign(document, (asked) => {
      const [status, body] = asked.method === 'PUT' ? answer({ ...asked, method: 'GET' }) : answer(asked);
      return [status, isThing(body) ? { ...body, code: 1 } : body];
    });
    expect(outcomeOf(report, 'read.body-schema')).toBe('fail');
    expect(outcomeOf(report, 'update.state-update')).toBe('fail');
    expect(outcomeOf(report, 'create.state-create')).toBe('pass');
  });
});

describe('a list that shows five items on a page at most, however many are asked for', () => {
  const thing: JsonObject = {
    type: 'object',
    required: ['name'],
    properties: { id: { type: 'string', readOnly: true }, name: { type: 'string', maxLength: 60 } },
  };
  const body = { required: true, content: { 'application/json': { schema: thing } } };
  const count = (name: string): JsonObject => ({ name, in: 'query', schema: { type: 'integer', minimum: 0 } });
  const document = {
    paths: {
      '/things': {
        get: {
          operationId: 'list',
          parameters: [count('offset'), count('limit')],
          responses: { 200: json({ type: 'array', items: thing }), 400: { description: 'no' } },
        },
        post: { operationId: 'create', requestBody: body, responses: { 201: json(thing), 400: { description: 'no' } } },
      },
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'read', responses: { 200: json(thing), 404: { description: 'no' } } },
      },
    },
  };

  /** Twelve things are there before the first request. */
  function library(isOmitted: (index: number) => boolean): Answer {
    const things: JsonObject[] = Array.from({ length: 12 }, (_, index) => ({ id: `t${index}`, name: `Old ${index}` }));
    const isCount = (text: string): boolean => /^\d+$/.test(text);
    const page = (query: URLSearchParams): ReturnType<Answer> => {
      const [offset, limit] = [query.get('offset') ?? '0', query.get('limit') ?? '5'];
      if (!isCount(offset) || !isCount(limit)) return [400, { error: 'no number' }];
      const shown = things.filter((_, index) => !isOmitted(index));
      return [200, shown.slice(Number(offset), Number(offset) + Math.min(Number(limit), 5))];
    };
    const create = (sent: Json | undefined): ReturnType<Answer> => {
      const { name } = isObject(sent) ? sent : { name: undefined };
      if (typeof name !== 'string' || [...name].length > 60) return [400, { error: 'no name' }];
      const made = { id: `t${things.length}`, name };
      things.push(made);
      return [201, made];
    };
    const collection: Readonly<Record<string, (asked: Parameters<Answer>[0]) => ReturnType<Answer>>> = {
      POST: ({ body: sent }) => create(sent),
      GET: ({ query }) => page(query),
    };
    return (asked) => {
      if (asked.path === '/things') return collection[asked.method]?.(asked) ?? [405];
      const found = things.find(({ id }) => asked.path === `/things/${String(id)}`);
      return found !== undefined && asked.method === 'GET' ? [200, found] : [404, { error: 'none' }];
    };
  }

  it('is followed to its end, and raises no alarm', async () => {
    const report = await checkForeign(
      document,
      library(() => false),
    );
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'list.state-list')).toBe('pass');
  });

  it('is blamed for what it leaves out', async () => {
    const report = await checkForeign(
      document,
      library((index) => index > 11),
    );
    expect(failedIds(report)).toContain('list.state-list');
  });
});
