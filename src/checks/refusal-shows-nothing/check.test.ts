import { describe, expect, it } from 'vitest';
import { exchange, noAnswer, operation, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { check } from './check.js';
import { refusalShowsNothing } from './judge.js';

describe('a refused access', () => {
  const accepted = exchange(200, { value: { name: 'Amina Okafor', short: 'x' } });
  it.each<[string, Exchange, string]>([
    ['shows nothing', exchange(401, { body: 'A credential is required.' }), 'pass'],
    ['shows what it protects', exchange(401, { body: 'Not yours: Amina Okafor' }), 'fail reveals-data'],
    ['is none', exchange(200), 'not-verified'],
    ['is not answered', noAnswer, 'not-verified'],
  ])('%s', (_, given, expected) =>
    expect(words(refusalShowsNothing({ operation, exchange: given, accepted }))).toBe(expected),
  );

  it.each<[string, Json, Exchange, string]>([
    ['no short value either', { a: 1 }, exchange(401, { value: { detail: 'No.' } }), 'pass'],
    ['a short value at the same place', { a: 1 }, exchange(401, { value: { a: 1 } }), 'not-verified'],
    ['a short value at another place', { a: 1 }, exchange(401, { value: { code: 1 } }), 'pass'],
    ['what an empty answer cannot hold', {}, exchange(401, { value: { detail: 'No.' } }), 'not-verified'],
  ])('shows %s', (_, value, given, expected) => {
    const plain = exchange(200, { value });
    expect(words(refusalShowsNothing({ operation, exchange: given, accepted: plain }))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['A refused access does not show protected data']);
    expect(steps(check, 'createThing')).toEqual([
      'Given access to this operation is protected',
      'And no credential is presented',
      'But with the right credential, the request "createThing" is accepted',
      'When the request "createThing" is sent',
      'Then the refusal shows nothing of what is protected',
    ]);
  });
});
