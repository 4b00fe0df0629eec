import { describe, expect, it } from 'vitest';
import { answer, contextWith, exchange, lookBack, thing, words } from '../../../tests/support/small-exchanges.js';
import type { Resource } from '../../model/bindings.js';
import type { Json } from '../../model/json.js';
import { inGoodOrder, notTaken } from './judge.js';

const resource = {
  ...thing,
  create: [{ operation: 'api/op', sent: '', returned: '' }],
  update: [],
} as unknown as Resource;

describe('a role that is readOnly', () => {
  it.each<[string, Json, Json, string]>([
    ['stays what it is', 'clerk', 'clerk', 'pass'],
    ['becomes what was sent', 'admin', 'clerk', 'fail wrong-value'],
    ['is the same without being sent', 'admin', 'admin', 'not-verified'],
  ])('%s', (_, shown, usual, expected) => {
    const look = lookBack(exchange(200, { value: { id: '1', role: shown } }), {
      resource,
      sent: { role: 'admin' },
      plain: exchange(200, { value: { id: '0', role: usual } }),
    });
    expect(words(notTaken(look, contextWith('thing', '$.role')))).toBe(expected);
  });

  it('may become what was sent by itself, after the answer showed otherwise', () => {
    const look = lookBack(exchange(200, { value: { id: '1', role: 'admin' } }), {
      resource,
      sent: { role: 'admin' },
      plain: exchange(200, { value: { id: '0', role: 'clerk' } }),
      answer: answer(exchange(201, { value: { id: '1', role: 'clerk' } })),
    });
    expect(words(notTaken(look, contextWith('thing', '$.role')))).toBe('pass');
  });

  it.each([
    [400, 'not-applicable'],
    [422, 'not-applicable'],
    [200, 'pass'],
    [500, 'fail server-error'],
  ])('may be answered with %s', (status, expected) => {
    expect(words(inGoodOrder(answer(exchange(status))))).toBe(expected);
  });
});
