import { describe, expect, it } from 'vitest';
import { answer, contextWith, exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { sameAgain } from './judge.js';

describe('a read that is repeated', () => {
  const one = exchange(200, { value: { a: 1 } });
  it.each<[string, Exchange, boolean, string]>([
    ['reads the same', one, true, 'pass'],
    ['reads something else', exchange(200, { value: { a: 2 } }), true, 'pass, with a remark'],
    ['reads a list that others change', exchange(200, { value: { a: 2 } }), false, 'pass'],
    ['can no longer be read', exchange(404), true, 'fail not-repeatable'],
    ['meets a limit', exchange(429), true, 'not-verified'],
    ['is not answered when read', noAnswer, true, 'not-verified'],
  ])('%s', (_, again, comparable, expected) =>
    expect(words(sameAgain({ answer: answer(one), again, comparable }, contextWith()))).toBe(expected),
  );
});
