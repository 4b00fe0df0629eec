import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import { check } from './check.js';
import { sorted } from './judge.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual(['The list is in the requested order']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the list has no sort parameter whose values name properties');
  });
});

describe('a list in an order', () => {
  const named = (...names: string[]) =>
    exchange(200, { value: { items: names.map((name, place) => ({ id: `${name}${place}`, name })) } });
  const judged = (...pages: ReturnType<typeof named>[]): string => {
    const look = { ...listLook(...pages), lists: [{ value: 'name', pages, complete: true }] };
    return words(sorted(look, contextWith('limit')));
  };

  it('goes on from page to page', () => {
    expect(judged(named('a', 'b'), named('c', 'd'))).toBe('pass');
    expect(judged(named('b', 'c'), named('a', 'd'))).toBe('fail wrong-value');
  });

  it('may show its first page twice', () => {
    expect(judged(named('a', 'b'), named('a', 'b'), named('c', 'd'))).toBe('pass');
  });

  it('may be that of code units or of bytes', () => {
    expect(judged(named('a', '\u{1f600}', '\uff5e'))).toBe('pass');
    expect(judged(named('a', '\uff5e', '\u{1f600}'))).toBe('pass');
  });
});
