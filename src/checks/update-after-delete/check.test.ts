import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { answer, exchange, operationWith, words } from '../../../tests/support/small-exchanges.js';
import { check } from './check.js';
import { goneForChanges } from './judge.js';

describe('a change of what was removed', () => {
  const changer = operationWith('200', '404');

  it.each<[string, number, number, string]>([
    ['is refused', 204, 404, 'pass'],
    ['creates it anew', 204, 201, 'pass, with a remark'],
    ['is done', 204, 200, 'fail still-there'],
    ['may come before the removal is done', 202, 200, 'not-verified'],
  ])('%s', (_, removed, changed, expected) => {
    const removal = answer(exchange(removed), operationWith('202', '204'));
    expect(words(goneForChanges({ answer: removal, changer, change: exchange(changed) }))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toEqual(['The removed item can no longer be changed']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'readShelf')).toBe('the operation does not remove an item that could be changed');
  });
});
