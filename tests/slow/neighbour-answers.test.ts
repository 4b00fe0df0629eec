import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, checkForeign, failedIds, json } from '../support/foreign-candidate.js';

const text: JsonObject = { type: 'string', maxLength: 40 };
const object = (properties: JsonObject, required = Object.keys(properties)): JsonObject => ({
  type: 'object',
  required,
  properties,
});
const no = { description: 'no' };
type Answered = ReturnType<Answer>;

/** One GET, and what is answered to it where the candidate is right, and where it has a fault. */
interface Read {
  readonly path: string;
  readonly operation: JsonObject;
  readonly right: (asked: Asked) => Answered;
  readonly wrong: (asked: Asked) => Answered;
}

const answered = (schema: JsonObject, right: JsonObject, wrong: JsonObject) => ({
  operation: { responses: { 200: json(schema) } },
  right: (): Answered => [200, right],
  wrong: (): Answered => [200, wrong],
});

const isFilter = ({ query }: Asked): boolean =>
  [...query.keys()].every((name) => name === 'filter[a]' || name === 'filter[b][c]') &&
  /^.{0,40}$/u.test(query.get('filter[a]') ?? 'a'.repeat(50)) &&
  /^-?\d+$/.test(query.get('filter[b][c]') ?? '1');
const filter = {
  name: 'filter',
  in: 'query',
  required: true,
  style: 'deepObject',
  schema: object({ a: text, b: object({ c: { type: 'integer' } }) }, ['a']),
};

const reads: Readonly<Record<string, Read>> = {
  reference: {
    path: '/reference',
    ...answered(
      { $ref: '#/components/schemas/Base', required: ['name'], properties: { name: text } },
      { a: 1, name: 'n' },
      { a: 1 },
    ),
  },
  forbidden: {
    path: '/forbidden',
    ...answered({ type: 'object', properties: { gone: false } }, { a: 1 }, { gone: 1 }),
  },
  letters: {
    path: '/letters',
    ...answered(object({ a: { type: 'string', pattern: '^\\p{L}+$' } }), { a: 'Ąé' }, { a: '12' }),
  },
  mail: {
    path: '/mail',
    ...answered(object({ a: { type: 'string', format: 'email' } }), { a: '"two words"@localhost' }, { a: 'two words' }),
  },
  note: {
    path: '/note',
    operation: { responses: { 200: { description: 'a note', content: { 'text/plain': { schema: text } } } } },
    right: () => [200, undefined, { 'content-type': 'text/plain' }],
    wrong: () => [200, 'x'.repeat(60), { 'content-type': 'text/plain' }],
  },
  moved: {
    path: '/moved',
    operation: { responses: { 302: { description: 'elsewhere' } } },
    right: () => [302, undefined, { location: 'https://elsewhere.example/' }],
    wrong: () => [418, undefined],
  },
  filtered: {
    path: '/filtered',
    operation: { parameters: [filter], responses: { 200: json(object({ n: { type: 'integer' } })), 400: no } },
    right: (asked) => (isFilter(asked) ? [200, { n: 1 }] : [400]),
    wrong: (asked) => (isFilter(asked) ? [200, { n: 'one' }] : [400]),
  },
  unknown: {
    path: '/unknown',
    operation: {
      parameters: [{ name: 'customerId', in: 'query', required: true, schema: { type: 'string' } }],
      responses: { 200: json(object({ n: { type: 'integer' } })), 404: no },
    },
    right: () => [404, { error: 'no such customer' }],
    wrong: () => [500, { error: 'broken' }],
  },
};

function document(): JsonObject {
  const paths = Object.entries(reads).map(([operationId, { path, operation }]) => [
    path,
    { get: { operationId, ...operation } },
  ]);
  const Base = object({ a: { type: 'integer' } });
  return { openapi: '3.1.0', components: { schemas: { Base } }, paths: Object.fromEntries(paths) };
}

function server(kind: 'right' | 'wrong'): Answer {
  return (asked) => {
    const found = Object.values(reads).find(({ path }) => path === asked.path);
    if (found === undefined) return [404, { error: 'no such path' }];
    if (asked.method === 'OPTIONS') return [204, undefined, { allow: 'GET' }];
    return ['GET', 'HEAD'].includes(asked.method) ? found[kind](asked) : [405, { error: 'no' }, { allow: 'GET' }];
  };
}

describe('reads of definitions that other authors write', () => {
  it('raise no alarm where they are right', async () => {
    const report = await checkForeign(document(), server('right'));
    expect(failedIds(report)).toEqual([]);
    expect(report.verdicts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  });

  it('are blamed where they have a fault, each for itself', async () => {
    const failed = failedIds(await checkForeign(document(), server('wrong')));
    const unblamed = Object.keys(reads).filter((name) => !failed.some((id) => id.startsWith(`${name}.`)));
    expect(unblamed).toEqual([]);
  });
});

describe('a job that its links lead to', () => {
  const job = object({ title: text, state: { type: 'string', enum: ['pending', 'done'], readOnly: true } }, ['title']);
  const links = { status: { operationId: 'status', parameters: { ref: '$response.body#/job/ref' } } };
  const created = json(object({ job: object({ ref: { type: 'string' } }), state: { type: 'string' } }));
  const definition: JsonObject = {
    paths: {
      '/start': {
        post: {
          operationId: 'start',
          requestBody: { required: true, content: { 'application/json': { schema: job } } },
          responses: { 201: { ...created, links }, 400: no },
        },
      },
      '/status-of/{ref}': {
        get: {
          operationId: 'status',
          parameters: [{ name: 'ref', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: json(job), 404: no },
        },
      },
    },
  };
  const serving = (kept: (title: string) => string): Answer => {
    const jobs = new Map<string, string>();
    const start = ({ method, body }: Asked): Answered => {
      const title = isObject(body) ? body.title : undefined;
      if (method !== 'POST') return [405, { error: 'no' }, { allow: 'POST' }];
      if (typeof title !== 'string' || title.length > 40) return [400, { error: 'no title' }];
      const ref = `j${jobs.size}`;
      jobs.set(ref, kept(title));
      return [201, { job: { ref }, state: 'pending' }];
    };
    return (asked) => {
      if (asked.path === '/start') return start(asked);
      const title = jobs.get(asked.path.replace('/status-of/', ''));
      if (title === undefined) return [404, { error: 'no such job' }];
      return asked.method === 'GET' ? [200, { title, state: 'done' }] : [405, { error: 'no' }, { allow: 'GET' }];
    };
  };

  it('raises no alarm, and what was sent is read', async () => {
    const report = await checkForeign(
      definition,
      serving((title) => title),
    );
    expect(failedIds(report)).toEqual([]);
    expect(report.verdicts.find(({ id }) => id.endsWith('start.state-create'))?.outcome).toBe('pass');
  });

  it('is blamed where it loses its title', async () => {
    expect(
      failedIds(
        await checkForeign(
          definition,
          serving(() => 'lost'),
        ),
      ),
    ).toContain('start.state-create');
  });
});
