import { describe, expect, it } from 'vitest';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { hidesStatuses, isAcceptance, refusedPart } from './refusal.js';

const answer = (body: unknown, status = 207): Exchange => {
  const text = JSON.stringify(body);
  return {
    operation: 'bb/a/op',
    request: { method: 'POST', url: 'http://127.0.0.1/', headers: {} },
    response: { status, headers: {}, body: text, bytes: text.length, utf8: true },
    ms: 1,
  };
};

describe('a multi-status answer refuses a part of the request', () => {
  it.each([
    ['with a number', [{ status: 201 }, { status: 422 }], '/1/status'],
    ['with a text', { results: [{ statusCode: '409' }] }, '/results/0/statusCode'],
    ['with a status line', { responses: [{ status: 'HTTP/1.1 404 Not Found' }] }, '/responses/0/status'],
    ['deeper in the result', { items: [{ id: 7, response: { http_status: 400 } }] }, '/items/0/response/http_status'],
    ['with a code', [{ code: 422 }], '/0/code'],
  ])('%s', (_, body, at) => {
    expect(refusedPart(answer(body))?.at).toBe(at);
    expect(isAcceptance({} as Operation, answer(body))).toBe(false);
  });

  it.each([
    ['every part was done', [{ status: 201, item: { status: 404 } }, { status: 200 }], 207],
    ['the answer is of another kind', [{ status: 422 }], 200],
    ['a number is no status', [{ code: 4711 }], 207],
  ])('but not where %s', (_, body, status) => {
    expect(refusedPart(answer(body, status))).toBeUndefined();
    expect(isAcceptance({} as Operation, answer(body, status))).toBe(true);
  });

  it('and says nothing where it has no status', () => {
    expect(hidesStatuses(answer({ made: [], errors: [{ index: 0, message: 'no' }] }))).toBe(true);
    expect(hidesStatuses(answer([{ status: 201 }]))).toBe(false);
  });
});
