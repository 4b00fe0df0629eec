import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { RequestDraft } from '../requests/draft.js';
import { sentValue } from '../requests/draft.js';
import { Adaptations } from '../scenario/adaptations.js';
import { sendSuited } from './send-suited.js';

const startedAt = '2026-01-01T00:00:00Z';

/** A candidate that takes one booking of each room, for days to come. */
function hotel() {
  const taken = new Set<string>();
  return (draft: RequestDraft): Promise<Exchange> => {
    const { name = '', day = '' } = (sentValue(draft) ?? {}) as Record<string, string>;
    const status = day < startedAt ? 422 : taken.has(name) ? 409 : 201;
    if (status === 201) taken.add(name);
    const request = { method: 'POST', url: 'http://127.0.0.1/things', headers: {} } as const;
    const response = { status, headers: {}, body: '', bytes: 0, utf8: true };
    return Promise.resolve({ operation: draft.operation.id, request, response, ms: 1 });
  };
}

/** What sending takes of a run with one candidate. */
function sessionWith(
  send: (draft: RequestDraft) => Promise<Exchange>,
  guessed: readonly string[] = [],
): Parameters<typeof sendSuited>[0] {
  return {
    planned: { template: () => ({ guessed }) },
    exchanges: { sendOnce: (_key: string, draft: RequestDraft) => send(draft) },
    adaptations: new Adaptations(),
    catalogue: smallCatalogue,
    startedAt,
  } as unknown as Parameters<typeof sendSuited>[0];
}

function booking(name: string): RequestDraft {
  const operation = operationNamed(smallCatalogue, 'api/createThing');
  if (operation === undefined) throw new Error('no operation');
  const body = { kind: 'value', mediaType: 'application/json', value: { name, day: '2025-05-01' } } as const;
  return { operation, path: operation.path, parameters: new Map(), body, credential: 'given' };
}

describe('a request that is sent once more with other dates', () => {
  it('is not in conflict with what the search for the dates has made', async () => {
    const send = hotel();
    const session = sessionWith(send);
    const suited = async (name: string) => {
      const { exchange, refused } = await sendSuited(session, booking(name), send);
      return [refused?.response?.status, exchange.response?.status];
    };
    expect(await suited('room 1')).toEqual([422, 201]);
    expect(await suited('room 1')).toEqual([422, 201]);
    expect(await suited('room 2')).toEqual([422, 201]);
  });
});

describe('optional properties that exclude one another', () => {
  /** Takes a kind or a code, and no code where `takesCode` is false. */
  const shop =
    (takesCode: boolean) =>
    (draft: RequestDraft): Promise<Exchange> => {
      const { kind, code } = (sentValue(draft) ?? {}) as Record<string, string>;
      const isTaken = (kind === undefined || code === undefined) && (takesCode || code === undefined);
      const request = { method: 'POST', url: 'http://127.0.0.1/things', headers: {} } as const;
      const response = { status: isTaken ? 201 : 422, headers: {}, body: '', bytes: 0, utf8: true };
      return Promise.resolve({ operation: draft.operation.id, request, response, ms: 1 });
    };

  async function sent(takesCode: boolean): Promise<[number | undefined, unknown]> {
    const send = shop(takesCode);
    const value = { name: 'Anna', kind: 'a', code: 'ABC' };
    const { exchange, draft } = await sendSuited(sessionWith(send), { ...booking('x'), body: json(value) }, send);
    return [exchange.response?.status, sentValue(draft)];
  }

  const json = (value: Json) => ({ kind: 'value', mediaType: 'application/json', value }) as const;

  it('are sent one at a time where each is taken by itself', async () =>
    expect(await sent(true)).toEqual([201, { name: 'Anna', kind: 'a' }]));

  it('are no excuse where one of them is never taken', async () =>
    expect(await sent(false)).toEqual([422, { name: 'Anna', kind: 'a', code: 'ABC' }]));
});

describe('a refused request in which something was guessed', () => {
  /** Takes a name with a day, or by itself; never a code. */
  const strict = (draft: RequestDraft): Promise<Exchange> => {
    const { code, kind } = (sentValue(draft) ?? {}) as Record<string, string>;
    const status = code === undefined && kind === undefined ? 201 : 400;
    const request = { method: 'POST', url: 'http://127.0.0.1/things', headers: {} } as const;
    return Promise.resolve({
      operation: draft.operation.id,
      request,
      response: { status, headers: {}, body: '', bytes: 0, utf8: true },
      ms: 1,
    });
  };

  async function sent(value: JsonObject, guessed: readonly string[], example?: JsonObject) {
    const draft = booking('x');
    const contents = (draft.operation.body?.contents ?? []).map((content) => ({
      ...content,
      ...(example && { example }),
    }));
    const body = { required: true, pointer: '', contents };
    const operation = { ...draft.operation, body };
    const whole = { ...draft, operation, body: { kind: 'value', mediaType: 'application/json', value } } as const;
    const suited = await sendSuited(sessionWith(strict, guessed), whole, strict);
    return { status: suited.exchange.response?.status, sent: sentValue(suited.draft), without: suited.leftOut };
  }

  it('is sent without the optional property that the candidate does not take', async () => {
    const { status, without } = await sent({ name: 'Anna', code: 'ABC', count: 1 }, ['a guess']);
    expect([status, without]).toEqual([201, ['/code']]);
  });

  it('is sent with what the published example has, which its author knows to be right together', async () => {
    const value = { name: 'Anna', code: 'ABC', kind: 'a', count: 1 };
    const found = await sent(value, ['a guess'], { name: 'Bert', count: 3 });
    expect(found).toEqual({ status: 201, sent: { name: 'Anna', count: 1 }, without: ['/code', '/kind'] });
  });

  it('is sent with what it must have where nothing else is taken', async () => {
    const { sent: body } = await sent({ name: 'Anna', code: 'ABC', kind: 'a', count: 1 }, ['a guess']);
    expect(body).toEqual({ name: 'Anna' });
  });

  it('stays refused where nothing was guessed: the definition allows what is optional', async () => {
    const { status } = await sent({ name: 'Anna', code: 'ABC', count: 1 }, []);
    expect(status).toBe(400);
  });
});

describe('what names the item that a request is about', () => {
  /** Finds nothing by a code, and something without one. */
  const register = (draft: RequestDraft): Promise<Exchange> => {
    const { code } = (sentValue(draft) ?? {}) as Record<string, string>;
    const request = { method: 'POST', url: 'http://127.0.0.1/things', headers: {} } as const;
    const response = { status: code === undefined ? 200 : 404, headers: {}, body: '', bytes: 0, utf8: true };
    return Promise.resolve({ operation: draft.operation.id, request, response, ms: 1 });
  };
  const [known] = Object.values(smallCatalogue.bindings.resources);
  if (known === undefined) throw new Error('the small catalogue has no resource');
  const reading = (by: string) => {
    const thing = { ...known, create: [], read: [{ operation: 'api/createThing', by }] };
    return { ...smallCatalogue, bindings: { ...smallCatalogue.bindings, resources: { [known.name]: thing } } };
  };

  it.each([
    ['is never left out', '/code', 404],
    ['leaves the rest to be left out', '/name', 200],
  ])('%s', async (_, by, status) => {
    const session = { ...sessionWith(register, ['what the code says']), catalogue: reading(by) };
    const value = { name: 'Anna', kind: 'a', code: 'ABC' };
    const draft: RequestDraft = { ...booking('x'), body: { kind: 'value', mediaType: 'application/json', value } };
    const { exchange } = await sendSuited(session as Parameters<typeof sendSuited>[0], draft, register);
    expect(exchange.response?.status).toBe(status);
  });
});
