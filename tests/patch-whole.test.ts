import { expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, json } from './support/foreign-candidate.js';
import { failuresOf } from './support/harness.js';

const no = { description: 'no' };
const thing = {
  type: 'object',
  required: ['id', 'note'],
  properties: { id: { type: 'string', readOnly: true }, note: { type: 'string' } },
};
const change = {
  type: 'object',
  required: ['op', 'path'],
  properties: { op: { enum: ['replace', 'test'] }, path: { type: 'string' }, value: {} },
};
const patch = { 'application/json-patch+json': { schema: { type: 'array', minItems: 1, items: change } } };
const document: JsonObject = {
  paths: {
    '/things': {
      post: {
        operationId: 'add',
        requestBody: { required: true, ...json(thing) },
        responses: { 201: json(thing), 400: no },
      },
    },
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'show', responses: { 200: json(thing), 404: no } },
      patch: {
        operationId: 'change',
        requestBody: { required: true, content: patch },
        responses: { 200: json(thing), 400: no, 404: no, 409: no },
      },
    },
  },
};

interface Ways {
  /** Carries out the patch on a note: the note afterwards, and whether the patch succeeds. */
  readonly apply: (note: Json, operations: readonly JsonObject[]) => readonly [note: Json, done: boolean];
  readonly refusal?: number;
}

/** A server of things that patches them in its own way. */
function things({ apply, refusal = 409 }: Ways): Answer {
  const all = new Map<string, JsonObject>();
  const add = (body: Json | undefined): ReturnType<Answer> => {
    if (!isObject(body) || typeof body.note !== 'string') return [400];
    const made = { id: `t${all.size}`, note: body.note };
    all.set(made.id, made);
    return [201, made];
  };
  const patch = (item: JsonObject, body: Json | undefined): ReturnType<Answer> => {
    const operations = Array.isArray(body) ? body.filter(isObject) : [];
    if (operations.length === 0 || !operations.every(({ op }) => op === 'replace' || op === 'test')) return [400];
    const [note, done] = apply(item.note ?? null, operations);
    item.note = note;
    return done ? [200, item] : [refusal];
  };
  return ({ method, path, body }) => {
    if (path === '/things') return method === 'POST' ? add(body) : [405];
    const item = all.get(path.replace('/things/', ''));
    if (item === undefined) return [404];
    return method === 'GET' ? [200, item] : patch(item, body);
  };
}

/** Each operation in turn, until a test fails. */
const inTurn: Ways['apply'] = (note, operations) =>
  operations.reduce<readonly [Json, boolean]>(
    ([now, done], { op, value = null }) => (!done ? [now, done] : op === 'test' ? [now, now === value] : [value, true]),
    [note, true],
  );

it.each<[string, Ways, number]>([
  [
    'carries out a patch as a whole',
    {
      apply: (note, all) => {
        const [now, done] = inTurn(note, all);
        return [done ? now : note, done];
      },
    },
    0,
  ],
  [
    'refuses it with another status',
    {
      refusal: 400,
      apply: (note, all) => {
        const [now, done] = inTurn(note, all);
        return [done ? now : note, done];
      },
    },
    0,
  ],
  [
    'overlooks tests',
    {
      apply: (note, all) =>
        inTurn(
          note,
          all.filter(({ op }) => op !== 'test'),
        ),
    },
    1,
  ],
  ['stops half-way', { apply: inTurn }, 1],
  ['carries out the first operation only', { apply: (note, all) => inTurn(note, all.slice(0, 1)) }, 1],
])('a server that %s', async (_, ways, failures) => {
  const report = await checkForeign(document, things(ways));
  expect(failuresOf(report).filter(({ rule }) => rule === 'patch-whole')).toHaveLength(failures);
});
