import { describe, expect, it } from 'vitest';
import { answer, exchange, noAnswer, operationWith, words } from '../../tests/support/small-exchanges.js';
import { acceptedBy } from './allowance.js';

const op = operationWith('200');

describe('a request that a clause allows', () => {
  it.each([401, 403, 404, 405, 409, 410, 412, 423, 428, 429])('and that gets %i is not verified', (status) => {
    expect(acceptedBy(answer(exchange(status), op), '/c')).toEqual({
      outcome: 'not-verified',
      reason: expect.stringContaining(`${status}, `),
    });
  });

  it('and that is refused is a gap at that clause', () => {
    expect(acceptedBy(answer(exchange(422), op), '/c')).toMatchObject({
      problems: [{ clause: { pointer: '/c' }, expected: 'a documented success', actual: 'status 422' }],
    });
  });

  it.each<[string, string[], string]>([
    ['is of the form where it alone is documented', ['200', '405'], 'fail valid-request-refused'],
    ['is not where 400 is documented too', ['200', '405', '400'], 'not-verified'],
    ['is not where 422 is documented too', ['200', '405', '422'], 'not-verified'],
    ['is not where it is not documented', ['200'], 'not-verified'],
  ])('405 %s', (_, documented, expected) => {
    expect(words(acceptedBy(answer(exchange(405), operationWith(...documented)), '/c'))).toBe(expected);
  });

  it('404 says nothing of the form, where 405 is documented', () => {
    expect(words(acceptedBy(answer(exchange(404), operationWith('200', '405')), '/c'))).toBe('not-verified');
  });

  it('and that gets what the plain request gets is not verified', () => {
    const given = answer(exchange(299), op);
    expect(acceptedBy(given, '/c', exchange(299))).toEqual({
      outcome: 'not-verified',
      reason: expect.stringMatching(/plain request with 299/),
    });
    expect(words(acceptedBy(given, '/c', exchange(200)))).toBe('fail undocumented-status');
    expect(words(acceptedBy(given, '/c', noAnswer))).toBe('fail undocumented-status');
    expect(words(acceptedBy(answer(exchange(500), op), '/c', exchange(500)))).toBe('fail server-error');
  });

  it('is not verified where the body refuses it, where values are in doubt, or without an answer', () => {
    const refusing = { ...op, refusal: { at: '/ok', value: false } };
    const doubted = { ...answer(exchange(422), op), doubts: { inputs: ['a'], items: ['b'] } };
    const reasons = [answer(exchange(200, { value: { ok: false } }), refusing), doubted, answer(noAnswer, op)];
    expect(reasons.map((given) => acceptedBy(given, '/c'))).toEqual([
      { outcome: 'not-verified', reason: expect.stringMatching(/\(200, \/ok is false\)$/) },
      { outcome: 'not-verified', reason: expect.stringMatching(/422.* a; b$/) },
      { outcome: 'not-verified', reason: expect.stringMatching(/no answer: none$/) },
    ]);
  });

  it.each<[string, string, object, string]>([
    ['names a property in which the item differs', 'folder', { type: 'file' }, 'not-verified'],
    ['has the value that the item has', 'file', { type: 'file' }, 'fail valid-request-refused'],
    ['names nothing of the item', 'folder', { kind: 'file' }, 'fail valid-request-refused'],
  ])('a listed value of a parameter that %s', (_, sent, item, expected) => {
    const pointer = '/op/parameters/0';
    const of = { ...op, parameters: op.parameters.map((one) => ({ ...one, name: 'type', pointer })) };
    const refusal = exchange(400, { path: `/files/1?type=${sent}` });
    const plain = exchange(200, { value: { ...item } });
    const clause = '/op/parameters/0/schema/enum';
    expect(words(acceptedBy(answer(refusal, of), clause, plain))).toBe(expected);
    expect(words(acceptedBy(answer(refusal, of), '/op/parameters/0/schema/maxLength', plain))).toMatch(/^fail/);
  });
});
