import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { contextWith, exchange, operation, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { unpacked } from './judge.js';

describe('an answer that may come compressed', () => {
  const plain = exchange(200, { value: 1 });
  const broken: Exchange = {
    operation: plain.operation,
    request: plain.request,
    failure: { kind: 'malformed', message: 'incorrect header check' },
    ms: 1,
  };
  it.each<[string, Exchange, string]>([
    ['says the same', exchange(200, { value: 1 }), 'pass'],
    ['cannot be unpacked', broken, 'fail no-answer'],
    ['makes the server fail', exchange(500), 'fail server-error'],
    ['is refused', exchange(406), 'not-verified'],
  ])('%s', (_, given, expected) => {
    const answer = { operation, exchange: given, accepted: plain };
    expect(words(unpacked(answer, contextWith()))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual(['A compressed answer can be decompressed']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'readShelf')).toBe('the check runs at another operation of the API');
  });
});
