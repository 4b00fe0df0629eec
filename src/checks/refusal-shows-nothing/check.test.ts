import { describe, expect, it } from 'vitest';
import { exchange, noAnswer, operation, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
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

  it('does not apply where nothing could be recognised', () => {
    const nothing = exchange(200, { value: { a: 1 } });
    expect(words(refusalShowsNothing({ operation, exchange: exchange(401), accepted: nothing }))).toBe(
      'not-applicable',
    );
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['A refused access shows nothing of what it protects']);
    expect(steps(check, 'createThing')).toEqual([
      'Given access to this operation is protected',
      'And no credential is presented',
      'And the unchanged request "createThing" is accepted',
      'When the request "createThing" is sent',
      'Then the refusal shows nothing of what is protected',
    ]);
  });
});
