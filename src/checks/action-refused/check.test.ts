import { describe, expect, it } from 'vitest';
import { titlesAtFleet } from '../../../tests/support/fleet-plans.js';
import { answer, contextWith, exchange, noAnswer, operation, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { againRefused, nextRefused } from './judge.js';

describe('an action after another', () => {
  it.each<[string, Exchange, string, string, string]>([
    ['is refused', exchange(409), 'cancelled', 'cancelled', 'pass'],
    ['is carried out', exchange(200), 'cancelled', 'started', 'fail invalid-request-accepted'],
    ['changes nothing', exchange(200), 'cancelled', 'cancelled', 'not-verified'],
    ['is allowed', exchange(200), 'planned', 'started', 'not-verified'],
    ['fails', exchange(500), 'cancelled', 'cancelled', 'fail server-error'],
    ['is not found', exchange(404), 'cancelled', 'cancelled', 'not-verified'],
    ['gets no answer', noAnswer, 'cancelled', 'cancelled', 'not-verified'],
  ])('%s', (_, other, ...[before, after, expected]) => {
    const look = { answer: answer(exchange(200)), action: operation, exchange: other };
    const finding = nextRefused(
      { ...look, before: { status: before }, after: { status: after } },
      contextWith('api/start', 'trip', '$.status', 'planned'),
    );
    expect(words(finding)).toBe(expected);
  });
});

describe('the same action once more', () => {
  it.each<[string, Exchange, string, string, string]>([
    ['is refused', exchange(409), 'cancelled', 'cancelled', 'pass'],
    ['is accepted', exchange(200), 'cancelled', 'cancelled', 'fail invalid-request-accepted'],
    ['comes when the item has moved on', exchange(200), 'archived', 'archived', 'not-verified'],
    ['comes while the item moves on', exchange(200), 'cancelled', 'archived', 'not-verified'],
    ['fails', exchange(500), 'cancelled', 'cancelled', 'fail server-error'],
    ['comes too soon', exchange(429), 'cancelled', 'cancelled', 'not-verified'],
    ['gets no answer', noAnswer, 'cancelled', 'cancelled', 'not-verified'],
  ])('%s', (_, other, ...[before, after, expected]) => {
    const look = { answer: answer(exchange(200)), action: operation, exchange: other };
    const finding = againRefused(
      { ...look, before: { status: before }, after: { status: after } },
      contextWith('api/cancel', 'trip', '$.status', 'cancelled'),
    );
    expect(words(finding)).toBe(expected);
  });
});

describe('what is asked', () => {
  it('where the definition says in which state an action is allowed', () => {
    expect(titlesAtFleet(check, 'finishTrip')).toEqual([
      'The action is refused on an item that is not yet in the right state',
      '"startTrip" is refused after it',
    ]);
    expect(titlesAtFleet(check, 'cancelTrip')).toEqual(['"startTrip" is refused after it']);
  });

  it('and not of what is no action', () => {
    expect(titlesAtFleet(check, 'planTrip')).toBe('the definition does not say in which state the action is allowed');
  });
});
