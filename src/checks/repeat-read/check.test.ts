import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import { answer, exchange, noAnswer, operationWith, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
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
    expect(
      words(sameAgain({ answer: answer(one), again, comparable }, { catalogue: smallCatalogue, values: [] })),
    ).toBe(expected),
  );
});

describe('a list that is repeated', () => {
  const uuid = (sign: string): string => `0000000${sign}-0000-4000-8000-000000000000`;
  const lister = smallCatalogue.operations.find(({ name }) => name === 'listThings');
  const list = (...ids: readonly string[]): Exchange =>
    exchange(200, { value: ids.map((id) => ({ id: uuid(id), name: 'ab' })) });
  it.each<[string, Exchange, boolean, string]>([
    ['shows other items each time', list('c', 'd'), false, 'not-verified'],
    ['shows other items each time, while nobody changes it', list('c', 'd'), true, 'not-verified'],
    ['has an item more', list('e', 'a', 'b'), false, 'pass'],
    ['was emptied meanwhile', list(), false, 'pass'],
  ])('that %s', (_, again, comparable, expected) => {
    const context = { catalogue: smallCatalogue, values: [] };
    const first = answer(list('a', 'b'), lister);
    expect(words(sameAgain({ answer: first, again, comparable }, context))).toBe(expected);
  });
});

it('a redirect that is documented is the same again', () => {
  const redirect = exchange(302);
  const first = answer(redirect, operationWith('302'));
  const judged = sameAgain(
    { answer: first, again: redirect, comparable: true },
    { catalogue: smallCatalogue, values: [] },
  );
  expect(words(judged)).toBe('pass');
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'readThing')).toEqual(['Two reads in a row show the same item']);
    expect(steps(check, 'readThing')).toEqual([
      'When the request "readThing" is sent',
      'Then the repeated answer is the same',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not read');
  });
});
