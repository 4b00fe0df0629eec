import { expect, it } from 'vitest';
import { askedOfCall } from '../../../tests/support/small-calls.js';
import { callAnswer, received, words } from '../../../tests/support/small-exchanges.js';
import { check } from './check.js';
import { arrivesOnce } from './judge.js';

it('a call that arrives twice is one too many', () => {
  const call = received('/c/1', '{}');
  expect(words(arrivesOnce({ answer: callAnswer({ call }), count: 1 }))).toBe('pass');
  expect(words(arrivesOnce({ answer: callAnswer({ call }), count: 2 }))).toBe('fail callback-repeated');
  expect(words(arrivesOnce({ answer: callAnswer(), count: 0 }))).toBe('not-verified');
});

it('equal calls that may answer different requests are no fault', () => {
  const answer = callAnswer({ call: received('/c/1'), anonymous: true });
  expect(words(arrivesOnce({ answer, count: 2 }))).toBe('not-verified');
});

it('calls for a request that had to be sent twice are no fault', () => {
  const whole = callAnswer({ call: received('/c/1') });
  const { response: _, ...unanswered } = whole.trigger.exchange;
  const answer = { ...whole, trigger: { ...whole.trigger, exchange: unanswered } };
  expect(words(arrivesOnce({ answer, count: 2 }))).toBe('not-verified');
});

it('is asked of a call to an address of its own', () => {
  expect(askedOfCall(check)).toEqual(['The call arrives only once', 'the call "api/op" arrives only once']);
  expect(askedOfCall(check, { binding: { after: 'api/op', address: 'configured' } })).toEqual([
    'the calls for all requests arrive at one address, so equal calls cannot be told apart',
  ]);
});
