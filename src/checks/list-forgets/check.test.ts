import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { answer, contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import { check } from './check.js';
import { listForgets } from './judge.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toEqual(['The removed item is not in the list']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'readShelf')).toBe('the operation does not remove an item that is in a list');
  });
});

it.each([
  ['was removed', 200, 'fail still-there'],
  ['the candidate refused to remove', 409, 'not-verified'],
])('what %s and is listed', (_, status, expected) => {
  const look = { ...listLook(page('1', '2')), complete: true, request: answer(exchange(status)) };
  expect(words(listForgets(look, contextWith()))).toBe(expected);
});

it('a list shows nothing of an item that may never have existed', () => {
  const request = answer(exchange(204));
  const forgets = (doubts: readonly string[]): string =>
    words(listForgets({ ...listLook(page('2')), identifier: '1', complete: true, request, doubts }, contextWith()));
  expect(forgets([])).toBe('pass');
  expect(forgets(['the existing thing could not be read'])).toBe('not-verified');
});
