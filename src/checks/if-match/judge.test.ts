import { describe, expect, it } from 'vitest';
import {
  answer,
  contextWith,
  exchange,
  lookBack,
  noAnswer,
  operation,
  operationWith,
  words,
} from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { notDone, preconditionDemanded, preconditionFails, preconditionHolds } from './judge.js';

describe('a change for the version that the item has', () => {
  it.each<[string, Exchange, string]>([
    ['is made', exchange(200), 'pass'],
    ['is refused because of its ETag', exchange(412), 'fail valid-request-refused'],
    ['makes the server fail', exchange(500), 'fail server-error'],
    ['is refused for another reason', exchange(409), 'not-verified'],
    ['is answered with a redirect', exchange(300), 'not-verified'],
    ['is not answered', noAnswer, 'not-verified'],
  ])('%s', (_, second, expected) => {
    expect(words(preconditionHolds({ answer: answer(exchange(200)), second }))).toBe(expected);
    expect(words(preconditionHolds({ answer: answer(exchange(400)), second }))).toBe('not-verified');
  });
});

describe('a change for the version that the item had before', () => {
  it.each<[string, Exchange, string]>([
    ['is refused because of its ETag', exchange(412), 'pass'],
    ['is refused in another way', exchange(409), 'pass'],
    ['is made', exchange(200), 'fail condition-ignored'],
    ['makes the server fail', exchange(500), 'fail server-error'],
    ['is not answered', noAnswer, 'pass'],
  ])('%s', (_, stale, expected) => {
    expect(words(preconditionHolds({ answer: answer(exchange(200)), second: exchange(200), stale }))).toBe(expected);
    expect(words(preconditionHolds({ answer: answer(exchange(200)), second: exchange(409), stale }))).toBe(
      'not-verified',
    );
  });
});

describe('a change for another version', () => {
  it.each<[string, Exchange, string]>([
    ['is refused because of it', exchange(412), 'pass'],
    ['is made', exchange(200), 'fail condition-ignored'],
    ['is answered with the last success', exchange(299), 'fail condition-ignored'],
    ['makes the server fail', exchange(500), 'fail server-error'],
    ['is refused for another reason', exchange(409), 'not-verified'],
    ['is answered with a redirect', exchange(300), 'not-verified'],
    ['is not answered', noAnswer, 'not-verified'],
  ])('%s', (_, given, expected) => {
    expect(words(preconditionFails({ operation, exchange: given, accepted: exchange(200) }))).toBe(expected);
    expect(words(preconditionFails({ operation, exchange: given }))).toBe('not-verified');
  });
});

describe('a change that names no version', () => {
  const demanding = operationWith('200', '428');

  it.each<[string, Exchange, string]>([
    ['is refused because of it', exchange(428), 'pass'],
    ['is made', exchange(200), 'fail condition-ignored'],
    ['makes the server fail', exchange(500), 'fail server-error'],
    ['is refused for another reason', exchange(400), 'not-verified'],
    ['is not answered', noAnswer, 'not-verified'],
  ])('%s', (_, given, expected) => {
    const look = { operation: demanding, exchange: given };
    expect(words(preconditionDemanded({ ...look, accepted: exchange(200) }))).toBe(expected);
    expect(words(preconditionDemanded(look))).toBe('not-verified');
    expect(words(preconditionDemanded({ operation, exchange: given, accepted: exchange(200) }))).toBe('not-verified');
  });
});

describe('what was refused because of its version', () => {
  const before = { name: 'old' };
  const notMade = answer(exchange(412));
  const lookAt = (value: Json, given = notMade) => lookBack(exchange(200, { value }), { before, answer: given });

  it('is not done', () => {
    expect(words(notDone(lookAt({ name: 'old' }), contextWith()))).toBe('pass');
    expect(words(notDone(lookAt({ name: 'new' }), contextWith()))).toMatch(/^fail/);
    expect(words(notDone(lookAt({ name: 'new' }, answer(exchange(409))), contextWith()))).toBe('not-verified');
  });
});
