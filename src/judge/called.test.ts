import { describe, expect, it } from 'vitest';
import { answer, callAnswer, exchange, received, words } from '../../tests/support/small-exchanges.js';
import type { CallAnswer } from '../model/judge.js';
import { callHas, callNames, callOmits, callShows, refusedOrOmitted } from './called.js';

const order = { context: { action: 'on_do', ids: [7] }, message: { order: { id: 'o-1', items: [] } } };

function calledWith(body: unknown, given: Partial<CallAnswer> = {}): CallAnswer {
  return callAnswer({ call: received('/c', JSON.stringify(body)), ...given });
}

function refusedWith(status: number): CallAnswer {
  return callAnswer({ trigger: answer(exchange(status)) });
}

describe('what a call says', () => {
  it('stands at a place', () => {
    expect(words(callShows(calledWith(order), '/message/order/id', 'o-1'))).toBe('pass');
    expect(words(callShows(calledWith(order), '/context/ids/0', '7'))).toBe('pass');
    expect(words(callShows(calledWith(order), '/message/order/id', 'o-2'))).toBe('fail wrong-value');
    expect(words(callShows(calledWith(order), '/message/order/status', 'o-1'))).toBe('fail wrong-value');
  });

  it('has one of some properties, at a place or deeper, and not empty', () => {
    expect(words(callHas(calledWith(order), { names: ['order', 'error'], pointer: '' }))).toBe('pass');
    expect(words(callHas(calledWith(order), { names: ['items'], pointer: '/message' }))).toBe('fail wrong-value');
    expect(words(callHas(calledWith(order), { names: ['action'], pointer: '/message' }))).toBe('fail wrong-value');
    expect(words(callHas(calledWith({ error: { code: 1 } }), { names: ['order', 'error'], pointer: '' }))).toBe('pass');
  });

  it('names a value somewhere, or does not below a place', () => {
    expect(words(callNames(calledWith(order), 'o-1'))).toBe('pass');
    expect(words(callNames(calledWith(order), 'o-2'))).toBe('fail wrong-value');
    expect(words(callOmits(calledWith(order), 'o-1', '/message'))).toBe('fail wrong-value');
    expect(words(callOmits(calledWith(order), 'o-1', '/context'))).toBe('pass');
    expect(words(callOmits(calledWith(order), 'o-1', '/message/catalogue'))).toBe('pass');
  });

  it('is not held against the candidate where it brings an error', () => {
    const failed = calledWith({ ...order, error: { code: '1' } });
    expect(words(callNames(failed, 'o-2'))).toBe('not-verified');
    expect(words(callShows(failed, '/message/order/id', 'o-2'))).toBe('not-verified');
    expect(words(callHas(failed, { names: ['quote'], pointer: '' }))).toBe('not-verified');
    expect(words(callNames(calledWith({ ...order, error: {} }), 'o-2'))).toBe('fail wrong-value');
  });

  it('is not held against the candidate where it rests on a guess', () => {
    const guess = { assumed: ['a value was assumed'] };
    expect(words(callNames(calledWith(order, guess), 'o-2'))).toBe('not-verified');
    expect(words(callNames(calledWith(order, guess), 'o-1'))).toBe('pass');
  });

  it('is not known where no call came, none was due, or it cannot be read', () => {
    expect(words(callNames(callAnswer(), 'o-1'))).toBe('not-verified');
    expect(words(callNames(refusedWith(400), 'o-1'))).toBe('not-verified');
    expect(words(callNames(callAnswer({ call: received('/c', 'o-1') }), 'o-1'))).toBe('not-verified');
  });
});

describe('what cannot be had', () => {
  it('is refused at once', () => {
    expect(words(refusedOrOmitted(refusedWith(409), 'o-1'))).toBe('pass');
    expect(words(refusedOrOmitted(refusedWith(429), 'o-1'))).toBe('not-verified');
    expect(words(refusedOrOmitted(refusedWith(500), 'o-1'))).toBe('not-verified');
  });

  it('is answered with an error, or left out', () => {
    expect(words(refusedOrOmitted(calledWith({ ...order, error: { code: '1' } }), 'o-1'))).toBe('pass');
    expect(words(refusedOrOmitted(calledWith(order), 'o-2'))).toBe('pass');
    expect(words(refusedOrOmitted(calledWith(order), 'o-1'))).toBe('fail wrong-value');
    expect(words(refusedOrOmitted(callAnswer(), 'o-1'))).toBe('not-verified');
  });
});
