import { describe, expect, it } from 'vitest';
import { exchange, noAnswer, operation, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { methodRefused } from './judge.js';

describe('another method', () => {
  const accepted = exchange(200, { value: { id: '1' } });
  const patch = (status: number, facts = {}): Exchange => exchange(status, { method: 'PATCH', ...facts });
  it.each<[string, Exchange, string]>([
    ['405 with Allow', patch(405, { headers: { allow: 'GET' } }), 'pass'],
    ['405 without Allow', patch(405), 'fail header-missing'],
    ['404', patch(404), 'pass, with a remark'],
    ['501', patch(501), 'pass, with a remark'],
    ['500', patch(500), 'fail server-error'],
    ['the same answer', patch(200, { value: { id: '2' } }), 'fail method-confused'],
    ['another success', patch(200, { value: { changed: true } }), 'not-verified'],
    ['no answer', noAnswer, 'not-verified'],
  ])('%s', (_, given, expected) =>
    expect(words(methodRefused({ operation, exchange: given, accepted }))).toBe(expected),
  );
});
