import { expect, it } from 'vitest';
import { callAnswer, received, words } from '../../../tests/support/small-exchanges.js';
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
