import { describe, expect, it } from 'vitest';
import { answer, exchange, noAnswer, operationWith, words } from '../../tests/support/small-exchanges.js';
import type { Exchange } from '../model/exchange.js';
import type { Doubts } from '../model/judge.js';
import { status } from './status.js';

const op = operationWith('200', '402', '451');
const noDoubts: Doubts = { inputs: [], items: [] };

function found(given: Exchange, doubts: Partial<Doubts> = {}, of = op) {
  return status({ ...answer(given, of), doubts: { ...noDoubts, ...doubts } }, ['200', '3XX']);
}

const { failure: _, ...silence } = noAnswer;
const failed = (kind: 'too-large' | 'unreachable' | 'timeout' | 'connection'): Exchange => {
  return { ...silence, failure: { kind, message: 'the reason' } };
};

describe('the status of the answer to a valid request', () => {
  it.each<[string, number, string]>([
    ['documented', 200, 'pass'],
    ['of a documented class', 302, 'pass'],
    ['an undocumented success', 299, 'fail undocumented-status'],
    ['a refusal of what is asked', 400, 'fail valid-request-refused'],
    ['a refusal of the media type', 415, 'fail valid-request-refused'],
    ['a documented refusal', 451, 'fail valid-request-refused'],
    ['a refusal that nobody documented', 418, 'fail undocumented-status'],
    ['a failure', 500, 'fail server-error'],
    ['a failure of a gateway', 599, 'fail server-error'],
    ['a method that is not known', 501, 'not-verified'],
  ])('%s', (_, code, expected) => expect(words(found(exchange(code)))).toBe(expected));

  it('is not enough where the content is coded in a way that cannot be read', () => {
    const coded = (coding: string) => exchange(200, { body: '{}', headers: { 'content-encoding': coding } });
    expect([found(coded('zstd')), found(coded('gzip'))].map(words)).toEqual(['not-verified', 'pass']);
  });

  it('may be a documented 410 of an operation that is deprecated, and of no other', () => {
    const documents = operationWith('200', '410');
    const deprecated = { ...documents, deprecated: true } as const;
    expect(words(found(exchange(410), {}, deprecated))).toBe('not-verified');
    expect(words(found(exchange(410), {}, { ...op, deprecated: true }))).toBe('fail valid-request-refused');
    expect(words(found(exchange(410), {}, documents))).toBe('fail valid-request-refused');
  });

  it('tells what is expected, and what there was', () => {
    expect(found(exchange(400))).toMatchObject({
      problems: [{ expected: 'status 200 or 3XX', actual: 'status 400', clause: { pointer: '/op/responses' } }],
    });
  });
});

describe('no answer', () => {
  it.each<[string, Exchange, string]>([
    ['is a gap when the time is over', failed('timeout'), 'fail no-answer'],
    ['is a gap when the connection ends', failed('connection'), 'fail no-answer'],
    ['shows nothing when it is too large', failed('too-large'), 'not-verified'],
    ['shows nothing when nothing can be reached', failed('unreachable'), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(found(given))).toBe(expected));

  it('is a gap where nothing tells why', () => expect(words(found(silence))).toBe('fail no-answer'));

  it('gives the message of the failure', () => {
    const reasons = [failed('too-large'), failed('unreachable')].map((given) => found(given));
    expect(reasons).toMatchObject([
      { reason: 'the answer is too large to be read: the reason' },
      { reason: 'the candidate could not be reached: the reason' },
    ]);
  });

  it('in time may be for a person to give, but not where the connection ends', () => {
    const persons = ['someone must agree', 'someone must pay'];
    expect(found(failed('timeout'), { persons })).toMatchObject({
      reason: expect.stringMatching(/^no answer: the reason, .* someone must agree; someone must pay$/),
    });
    expect(words(found(failed('connection'), { persons }))).toBe('fail no-answer');
  });
});

describe('a refusal is excused', () => {
  it.each<[number, RegExp]>([
    [401, /refuses access with 401; give a credential/],
    [403, /refuses access with 403; give a credential/],
    [402, /asks for a payment \(402\)/],
    [409, /conflicts with its data \(409\)/],
    [428, /requires a condition such as If-Match \(428/],
    [429, /because of its rate limit \(429\)/],
  ])('%i by itself', (code, reason) => {
    expect(found(exchange(code))).toMatchObject({ outcome: 'not-verified', reason: expect.stringMatching(reason) });
  });

  it('not a 401, where the definition says that no credential is needed and none was presented', () => {
    const open = { ...op, needsNone: '/op/security' };
    expect(found(exchange(401), {}, open)).toMatchObject({
      problems: [{ kind: 'valid-request-refused', clause: { pointer: '/op/security' } }],
    });
    expect(words(found(exchange(403), {}, open))).toBe('not-verified');
    const plain = exchange(401);
    const presented = { ...plain, request: { ...plain.request, headers: { authorization: 'Bearer x' } } };
    expect(words(found(presented, {}, open))).toBe('not-verified');
    expect(words(found(exchange(401, { path: '/op?api_key=x' }), {}, open))).toBe('not-verified');
  });

  it('by a value that was assumed, where it is one that may speak of values', () => {
    const doubts = { inputs: ['a was assumed'], items: ['b was not read'] };
    const reason = (code: number) => new RegExp(`with ${code}, .* a was assumed; b was not read$`);
    for (const code of [400, 404, 422, 451])
      expect(found(exchange(code), doubts)).toMatchObject({ reason: expect.stringMatching(reason(code)) });
    for (const code of [418, 500, 299]) expect(found(exchange(code), doubts).outcome).toBe('fail');
  });

  it('by nothing where it is a documented failure or a documented redirect', () => {
    const documented = operationWith('200', '302', '400', '500');
    const doubted = (code: number) => {
      const given = { ...answer(exchange(code), documented), doubts: { inputs: ['a was assumed'], items: [] } };
      return words(status(given, ['200']));
    };
    expect([302, 500, 400].map(doubted)).toEqual(['fail undocumented-status', 'fail server-error', 'not-verified']);
  });

  it.each<[string, number, string[], string]>([
    ['a documented 501', 501, ['200', '501'], 'not-verified'],
    ['not a documented 500', 500, ['200', '500'], 'fail server-error'],
    ['not a 503 that nobody documented', 503, ['200'], 'fail server-error'],
  ])('by naming a text that was invented: %s', (_, code, documented, expected) => {
    const refusal = exchange(code, { value: { message: 'the kind "name 1 395ef8cb" is not available' } });
    const body = JSON.stringify({ kind: 'name 1 395ef8cb' });
    const given = { ...refusal, request: { ...refusal.request, method: 'POST', body } };
    expect(words(status(answer(given, operationWith(...documented)), ['200']))).toBe(expected);
  });

  it('by a documented 503 that names nothing of the request: not at all', () => {
    expect(words(found(exchange(503), { inputs: ['a was assumed'] }, operationWith('200', '503')))).toBe(
      'fail server-error',
    );
  });

  it.each<[string, number, string, string[], string]>([
    ['that says that it is so already', 400, 'the entry is already pending', ['200', '400'], 'not-verified'],
    ['that says nothing of the kind', 400, 'the entry is pending', ['200', '400'], 'fail valid-request-refused'],
    ['where conflicts have a status', 422, 'it is already pending', ['200', '409'], 'fail valid-request-refused'],
    ['with another status', 413, 'it is already pending', ['200'], 'fail valid-request-refused'],
  ])('by a conflict in words: a refusal %s', (...[, code, message, documented, expected]) => {
    const refusal = exchange(code, { value: { message } });
    expect(words(status(answer(refusal, operationWith(...documented)), ['200']))).toBe(expected);
  });

  it('by what the body of a removal names', () => {
    const refusal = exchange(400, { value: { message: 'no matching addresses found' } });
    const given = {
      ...refusal,
      request: { ...refusal.request, method: 'DELETE', body: '{"urls":["https://a.test"]}' },
    };
    expect(words(found(given))).toBe('not-verified');
    expect(words(found({ ...given, request: { ...given.request, method: 'POST' } }))).toBe(
      'fail valid-request-refused',
    );
  });

  it.each<[string, number, string, string]>([
    ['by a redirect with the same request', 307, '/op/v2', 'not-verified'],
    ['by one for good', 308, 'http://127.0.0.1/other', 'not-verified'],
    ['by one that adds a slash', 301, '/op/', 'not-verified'],
    ['not by one to another page', 302, '/login', 'fail undocumented-status'],
    ['not by one to another host', 307, 'http://example.org/op', 'fail undocumented-status'],
    ['not by one to itself', 308, '/op', 'fail undocumented-status'],
  ])('%s', (_, code, location, expected) => {
    const redirect = exchange(code, { headers: { location } });
    const asked = { ...redirect, request: { ...redirect.request, url: 'http://127.0.0.1/op' } };
    expect(words(status(answer(asked, operationWith('200')), ['200']))).toBe(expected);
  });

  it('not by a redirect that the definition documents as no success', () => {
    const redirect = exchange(307, { headers: { location: '/other' } });
    expect(words(status(answer(redirect, operationWith('200', '307')), ['200']))).toBe('fail undocumented-status');
  });

  it('by a text that is a guess, where it is one that may speak of values', () => {
    const outcome = (code: number) => found(exchange(code), { guessed: ['d is a guess'] }).outcome;
    expect([400, 404, 422].map(outcome)).toEqual(['not-verified', 'not-verified', 'not-verified']);
    expect([406, 415, 500].map(outcome)).toEqual(['fail', 'fail', 'fail']);
  });

  it('by an item that nothing reads, where it says that nothing is there', () => {
    const doubts = { unread: ['c is read by nothing'] };
    expect(found(exchange(404), doubts)).toMatchObject({ reason: expect.stringMatching(/c is read by nothing$/) });
    expect(words(found(exchange(422), doubts))).toBe('fail valid-request-refused');
  });
});

it('a method that the server does not know is told as one that is not served', () => {
  expect(found(exchange(501))).toEqual({ outcome: 'not-verified', reason: 'the operation is not served' });
});

describe('a success is none', () => {
  it('where the item does not exist', () => {
    expect(found(exchange(200), { madeUp: ['thing', 'book'], inputs: ['no thing', 'no book'] })).toMatchObject({
      reason: 'the request names a thing, book that does not exist, and got status 200: no thing; no book',
    });
  });

  it('where the body refuses the request, which is told with every doubt', () => {
    const refusing = { ...op, refusal: { at: '/ok', value: false } };
    expect(found(exchange(200, { value: { ok: false } }), { items: ['b'] }, refusing)).toMatchObject({
      outcome: 'not-verified',
      reason: 'the request is refused in the body of the answer (200, /ok is false); b',
    });
  });
});

describe('a redirect of a page', () => {
  const strict = (given: Exchange, page: boolean) => status(answer(given, page ? { ...op, page } : op), ['200']);

  it('shows nothing, and one of an API is a gap', () => {
    expect([300, 399].map((code) => words(strict(exchange(code), true)))).toEqual(['not-verified', 'not-verified']);
    expect(strict(exchange(302), true)).toMatchObject({ reason: expect.stringMatching(/is a redirect \(302\)/) });
    expect(words(strict(exchange(302), false))).toBe('fail undocumented-status');
    expect(words(strict(exchange(299), true))).toBe('fail undocumented-status');
    expect(words(strict(exchange(400), true))).toBe('fail valid-request-refused');
  });
});
