import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const text: JsonObject = { type: 'string', minLength: 1, maxLength: 100 };
const user: JsonObject = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', format: 'uuid', readOnly: true },
    name: text,
    status: { type: 'string', enum: ['open', 'closed'], readOnly: true },
  },
};
const preferences: JsonObject = {
  type: 'object',
  required: ['theme', 'lines'],
  properties: {
    theme: { type: 'string', enum: ['light', 'dark'] },
    lines: { type: 'integer', minimum: 1, maximum: 500 },
  },
};
const body = (schema: JsonObject): JsonObject => ({ required: true, content: { 'application/json': { schema } } });
const no: JsonObject = { description: 'no' };
const parameters: Json[] = [{ name: 'userId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }];
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const document: JsonObject = {
  components: { schemas: { User: user, Preferences: preferences } },
  paths: {
    '/users': {
      post: { operationId: 'make', requestBody: body(ref('User')), responses: { 201: json(ref('User')), 400: no } },
    },
    '/users/{userId}': { parameters, get: { operationId: 'read', responses: { 200: json(ref('User')), 404: no } } },
    '/users/{userId}/preferences': {
      parameters,
      get: { operationId: 'preferences', responses: { 200: json(ref('Preferences')), 404: no } },
      put: {
        operationId: 'prefer',
        requestBody: body(ref('Preferences')),
        responses: { 200: json(ref('Preferences')), 400: no, 404: no },
      },
    },
    '/users/{userId}/close': {
      parameters,
      post: {
        operationId: 'close',
        summary: 'Closes the account.',
        responses: { 200: json(ref('User')), 404: no, 409: { description: 'The account is already closed.' } },
      },
    },
  },
};

interface User {
  readonly shown: JsonObject;
  preferences?: JsonObject;
}

interface Design {
  /** What PUT keeps, and for whom. */
  readonly prefer?: (own: User, sent: JsonObject, all: readonly User[]) => void;
  /** Every user has these at first. */
  readonly standard?: JsonObject;
  readonly closesAgain?: boolean;
}

const isCount = (value: Json | undefined): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 500;
const isPreference = (sent: Json | undefined): sent is JsonObject =>
  isObject(sent) && (sent.theme === 'light' || sent.theme === 'dark') && isCount(sent.lines);
const isName = (value: Json | undefined): boolean =>
  typeof value === 'string' && value.length > 0 && [...value].length <= 100;

function keepOwn(own: User, sent: JsonObject): void {
  own.preferences = { theme: sent.theme ?? null, lines: sent.lines ?? null };
}

const refused = { title: 'no' };

/** The users of one server. */
class Users {
  private readonly all = new Map<string, User>();

  constructor(private readonly design: Design) {}

  readonly make: Answer = ({ method, body: sent }) => {
    if (method !== 'POST') return [405, refused, { allow: 'POST' }];
    if (!isObject(sent) || !isName(sent.name)) return [400, refused];
    const { standard } = this.design;
    const shown = { id: crypto.randomUUID(), name: sent.name ?? null, status: 'open' };
    this.all.set(shown.id, { shown, ...(standard === undefined ? {} : { preferences: standard }) });
    return [201, shown];
  };

  at(id: string, part: string, asked: Parameters<Answer>[0]): ReturnType<Answer> {
    const allow = { '': 'GET', preferences: 'GET, PUT', close: 'POST' }[part];
    if (allow?.split(', ').includes(asked.method) === false) return [405, refused, { allow }];
    const own = this.all.get(id);
    if (own === undefined || allow === undefined) return [404, refused];
    if (part === 'close') return this.close(own);
    if (part === 'preferences') return this.preferences(own, asked);
    return [200, own.shown];
  }

  private close(own: User): ReturnType<Answer> {
    if (own.shown.status === 'closed' && this.design.closesAgain !== true) return [409, refused];
    own.shown.status = 'closed';
    return [200, own.shown];
  }

  private preferences(own: User, { method, body: sent }: Parameters<Answer>[0]): ReturnType<Answer> {
    if (method === 'GET') return own.preferences === undefined ? [404, refused] : [200, own.preferences];
    if (!isPreference(sent)) return [400, refused];
    const { prefer = keepOwn } = this.design;
    prefer(own, sent, [...this.all.values()]);
    return [200, { theme: sent.theme ?? null, lines: sent.lines ?? null }];
  }
}

function server(design: Design = {}): Answer {
  const users = new Users(design);
  return (asked) => {
    if (asked.path === '/users') return users.make(asked);
    const [, id = '', part = ''] = /^\/users\/([^/]+)(?:\/(\w+))?$/.exec(asked.path) ?? [];
    return users.at(id, part, asked);
  };
}

const light = { theme: 'light', lines: 10 };

describe('what each user has once', () => {
  it.each<[string, Design]>([
    ['is there from the beginning', { standard: light }],
    ['is there when it has been set', {}],
  ])('%s, and raises no alarm', async (_, design) => {
    const report = await checkForeign(document, server(design));
    expect(failedIds(report)).toEqual([]);
    const ids = [
      'prefer.state-update',
      'prefer.others-untouched',
      'preferences.body-schema',
      'close.action-refused.again',
    ];
    for (const id of ids) expect([id, outcomeOf(report, id)]).toEqual([id, 'pass']);
  });

  it.each<[string, Design, string]>([
    ['is lost', { standard: light, prefer: () => {} }, 'prefer.state-update'],
    [
      'is shared by all users',
      {
        prefer: (_, sent, all) => {
          for (const one of all) keepOwn(one, sent);
        },
      },
      'prefer.others-untouched',
    ],
    [
      'is kept in part',
      { standard: light, prefer: (own, sent) => keepOwn(own, { ...sent, lines: own.preferences?.lines ?? 1 }) },
      'prefer.state-update',
    ],
    ['is closed again', { closesAgain: true }, 'close.action-refused.again'],
  ])('%s, which is found', async (_, fault, found) => {
    expect(failedIds(await checkForeign(document, server(fault)))).toContain(found);
  });
});
