import { describe, expect, it } from 'vitest';
import type { Json } from '../model/json.js';
import { alignedList, alignedWith, isInSentOrder, promisesOrder } from './aligned-lists.js';

it.each<[string, Json[], Json[], Json[] | undefined]>([
  ['the same items', ['a', 'b'], ['a', 'b'], ['a', 'b']],
  ['another order', ['a', 'b'], ['b', 'a'], ['a', 'b']],
  ['an item of the candidate', ['a'], ['owner', 'a'], ['a', 'owner']],
  ['an item too few', ['a', 'b'], ['a'], undefined],
  ['another item in its place', ['a', 'b'], ['a', 'c'], undefined],
  ['an item twice', ['a', 'b'], ['a', 'b', 'b'], undefined],
  ['one of two equal items', ['a', 'a'], ['a'], undefined],
  [
    'objects with more than was sent',
    [{ n: 1 }, { n: 2 }],
    [{ n: 2, id: 'x' }, { n: 1 }],
    [{ n: 1 }, { n: 2, id: 'x' }],
  ],
])('of a list that shows %s', (_, sent, shown, expected) => expect(alignedList(sent, shown)).toEqual(expected));

it('is aligned inside objects, and leaves all else as it is', () => {
  expect(alignedWith({ tags: ['a'], n: 1 }, { tags: ['own', 'a'], n: 2, more: true })).toEqual({
    tags: ['a', 'own'],
    n: 2,
    more: true,
  });
});

it.each<[string, Json, Json, Json]>([
  ['was replaced', ['owner', 'old'], ['owner', 'new'], ['new', 'owner']],
  ['was appended to', ['old'], ['old', 'new'], ['old', 'new']],
])('after a change that sends "new", a list that %s', (_, before, shown, expected) =>
  expect(alignedWith(['new'], shown, before)).toEqual(expected),
);

describe('the order of a list', () => {
  it.each<[Json[], boolean]>([
    [['a', 'b'], true],
    [['a', 'x', 'b'], true],
    [['b', 'a'], false],
    [['a'], false],
  ])('of %j is that in which a and b were sent: %s', (shown, expected) => {
    expect(isInSentOrder(['a', 'b'], shown)).toBe(expected);
  });

  it.each([
    ['In the order in which they were sent', true],
    ['The order is preserved.', true],
    ['Steps, in the given order', true],
    ['Items in the order book of the customer', false],
    ['What the order holds', false],
    ['In no particular order', false],
    [undefined, false],
  ])('is promised by "%s": %s', (description, expected) => {
    expect(promisesOrder(description === undefined ? {} : { description })).toBe(expected);
  });
});
