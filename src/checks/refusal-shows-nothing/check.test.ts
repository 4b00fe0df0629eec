import { describe, expect, it } from 'vitest';
import { exchange, noAnswer, operation, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
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
