import { describe, expect, it } from 'vitest';
import { answer, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { noContent } from './judge.js';

describe('an answer without content', () => {
  it.each<[string, Exchange, string]>([
    ['has none', exchange(204, { trailing: 0 }), 'pass'],
    ['has some', exchange(204, { trailing: 2 }), 'fail content-not-empty'],
    ['has a length', exchange(204, { headers: { 'content-length': '0' } }), 'fail content-not-empty'],
    ['is none', exchange(200, { value: {} }), 'not-applicable'],
  ])('%s', (_, given, expected) => expect(words(noContent(answer(given)))).toBe(expected));
});
