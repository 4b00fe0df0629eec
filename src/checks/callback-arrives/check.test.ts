import { describe, expect, it } from 'vitest';
import { askedOfCall } from '../../../tests/support/small-calls.js';
import { answer, callAnswer, exchange, operation, received, words } from '../../../tests/support/small-exchanges.js';
import type { CallAnswer } from '../../model/judge.js';
import { check } from './check.js';
import { arrives } from './judge.js';

describe('a call of the candidate', () => {
  it.each<[string, Partial<CallAnswer>, string]>([
    ['that arrives', { call: received('/c/x') }, 'pass'],
    ['that does not', {}, 'fail callback-missing'],
    ['that cannot reach us', { reachable: false }, 'not-verified'],
    ['that waits for a person', { doubt: 'someone must sign' }, 'not-verified'],
    ['that arrives though it waits for a person', { call: received('/c/x'), doubt: 'someone' }, 'pass'],
  ])('%s', (_, facts, expected) => {
    expect(words(arrives(callAnswer(facts)))).toBe(expected);
  });

  it('is not due where the request is refused in the body of its answer', () => {
    const asked = { ...operation, refusal: { at: '/ack', value: 'NACK' } };
    const trigger = (ack: string) => answer(exchange(200, { value: { ack } }), asked);
    expect(words(arrives(callAnswer({ trigger: trigger('NACK') })))).toBe('not-verified');
    expect(words(arrives(callAnswer({ trigger: trigger('ACK') })))).toBe('fail callback-missing');
  });
});

it('is asked of every call', () => {
  expect(askedOfCall(check)).toEqual(['The call arrives', 'the call "api/op" arrives']);
});
