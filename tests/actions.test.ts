import { expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from './support/foreign-candidate.js';

const text = { type: 'string' };
const no = { description: 'no' };
const done = { description: 'done' };
const ticket = { $ref: '#/components/schemas/Ticket' };
const inPath = [{ name: 'id', in: 'path', required: true, schema: text }];
const action = (operationId: string, more: JsonObject = {}): JsonObject => ({
  parameters: inPath,
  post: { operationId, responses: { 204: done, 404: no, 409: no }, ...more },
});

/** Tickets with actions that are named for a state, for a yes or no and for a time, and that may answer nothing. */
const document: JsonObject = {
  components: {
    schemas: {
      Ticket: {
        type: 'object',
        required: ['id', 'title', 'status', 'locked', 'archivedAt'],
        properties: {
          id: { ...text, readOnly: true },
          title: text,
          status: { type: 'string', enum: ['open', 'closed', 'cancelled', 'approved'], readOnly: true },
          locked: { type: 'boolean', readOnly: true },
          archivedAt: { type: 'string', format: 'date-time', nullable: true, readOnly: true },
        },
      },
    },
  },
  paths: {
    '/tickets': {
      post: {
        operationId: 'add',
        requestBody: { required: true, ...json(ticket) },
        responses: { 201: json(ticket), 400: no },
      },
    },
    '/tickets/{id}': {
      parameters: inPath,
      get: { operationId: 'read', responses: { 200: json(ticket), 404: no } },
      delete: { operationId: 'drop', responses: { 204: done, 404: no } },
    },
    '/tickets/{id}/close': action('close'),
    '/tickets/{id}:cancel': action('cancel', { responses: { 200: json(ticket), 404: no, 409: no } }),
    '/tickets/{id}/lock': action('lock'),
    '/tickets/{id}/archive': action('archive'),
    '/tickets/{id}/approve': action('approve'),
    '/tickets/{id}/reopen': action('reopen', { description: 'Opens the ticket again later, when an agent is free.' }),
  },
};

type Change = (item: JsonObject) => JsonObject;
const changes: Readonly<Record<string, Change>> = {
  close: (item) => ({ ...item, status: 'closed' }),
  cancel: (item) => ({ ...item, status: 'cancelled' }),
  lock: (item) => ({ ...item, locked: true }),
  archive: (item) => ({ ...item, archivedAt: '2026-01-01T00:00:00Z' }),
  approve: (item) => item,
  reopen: (item) => item,
};

function tickets(own: Readonly<Record<string, Change>>): Answer {
  const all = new Map<string, JsonObject>();
  const count = { made: 0 };
  const add = (body: Json | undefined): ReturnType<Answer> => {
    if (!isObject(body) || typeof body.title !== 'string') return [400];
    const made = { id: `t${count.made++}`, title: body.title, status: 'open', locked: false, archivedAt: null };
    all.set(made.id, made);
    return [201, made];
  };
  const act = (id: string, item: JsonObject, name: string): ReturnType<Answer> => {
    const changed = (own[name] ?? changes[name])?.(item);
    if (changed === undefined) return [404, { no: 'action' }];
    all.set(id, changed);
    return name === 'cancel' ? [200, changed] : [204];
  };
  const one = (method: string, id: string, item: JsonObject): ReturnType<Answer> => {
    if (method !== 'DELETE') return [200, item];
    all.delete(id);
    return [204];
  };
  return ({ method, path, body }) => {
    if (path === '/tickets') return add(body);
    const [, , id = '', name] = path.split(/[/:]/);
    const item = all.get(id);
    if (item === undefined) return [404, { no: 'ticket' }];
    return name === undefined ? one(method, id, item) : act(id, item, name);
  };
}

const named = ['close', 'cancel', 'lock', 'archive'];
const ids = named.map((name) => `${name}.action-kept.done`);

it('actions that do what they are named for pass', async () => {
  const report = await checkForeign(document, tickets({}));
  expect(ids.map((id) => outcomeOf(report, id))).toEqual(['pass', 'pass', 'pass', 'pass']);
  expect(failedIds(report).filter((id) => id.includes('action-kept'))).toEqual([]);
});

it('actions that change nothing are found, unless several people or more time may be needed', async () => {
  const report = await checkForeign(document, tickets(Object.fromEntries(named.map((name) => [name, (item) => item]))));
  expect(failedIds(report).filter((id) => id.includes('action-kept'))).toEqual(ids);
});

it('actions that lead to another state are not blamed', async () => {
  const closing: Change = (item) => ({ ...item, title: 'closing' });
  const report = await checkForeign(document, tickets({ close: closing, lock: closing, archive: closing }));
  expect(failedIds(report).filter((id) => id.includes('action-kept'))).toEqual([]);
});
