import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const properties: JsonObject = { title: { type: 'string', minLength: 1 }, size: { type: 'integer' } };
const muted: JsonObject = { type: 'object', required: ['title', 'size'], properties };
const shown: JsonObject = {
  type: 'object',
  required: ['id', 'title', 'size'],
  properties: { id: { type: 'string' }, ...properties },
};
const no = { description: 'no' };
const document = {
  paths: {
    '/mutes': {
      post: {
        operationId: 'create',
        requestBody: { required: true, content: { 'application/json': { schema: muted } } },
        responses: {
          200: json({ type: 'object', required: ['muteID'], properties: { muteID: { type: 'string' } } }),
          400: no,
        },
      },
      get: { operationId: 'list', responses: { 200: json({ type: 'array', items: shown }) } },
    },
    '/mute/{muteID}': {
      parameters: [{ name: 'muteID', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'read', responses: { 200: json(shown), 404: no } },
      delete: { operationId: 'remove', responses: { 204: no, 404: no } },
    },
  },
};

/** Tells the identifier of what it creates, and shows it under a path in the singular. */
function muter(kept = (sent: JsonObject): JsonObject => sent): Answer {
  const mutes = new Map<string, JsonObject>();
  const made = { count: 0 };
  const create = (body: JsonObject): ReturnType<Answer> => {
    const id = `m${made.count++}`;
    mutes.set(id, { ...kept(body), id });
    return [200, { muteID: id }];
  };
  const isRight = (body: Json | undefined): body is JsonObject =>
    isObject(body) && typeof body.title === 'string' && body.title !== '' && Number.isInteger(body.size);
  const all = ({ method, body }: Asked): ReturnType<Answer> => {
    if (method === 'GET') return [200, [...mutes.values()]];
    if (method !== 'POST') return [405];
    return isRight(body) ? create(body) : [400];
  };
  const one = (method: string, id: string): ReturnType<Answer> => {
    if (method === 'DELETE') return mutes.delete(id) ? [204] : [404];
    return method === 'GET' ? [200, mutes.get(id)] : [405];
  };
  return (asked) => {
    if (asked.path === '/mutes') return all(asked);
    const id = asked.path.replace('/mute/', '');
    return mutes.has(id) ? one(asked.method, id) : [404];
  };
}

describe('an identifier that is told by another name', () => {
  it('leads to the item, whose path is in the singular', async () => {
    const report = await checkForeign(document, muter());
    expect(failedIds(report)).toEqual([]);
    for (const check of ['create.state-create', 'read.state-read', 'list.state-list', 'remove.state-delete'])
      expect([check, outcomeOf(report, check)]).toEqual([check, 'pass']);
  });

  it('leads to what was lost', async () => {
    const report = await checkForeign(
      document,
      muter((sent) => ({ ...sent, title: 'lost' })),
    );
    expect(failedIds(report)).toContain('create.state-create');
  });
});
