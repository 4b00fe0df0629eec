import { describe, expect, it } from 'vitest';
import {
  answer,
  contextWith,
  exchange,
  listLook,
  operationWith,
  words,
} from '../../../tests/support/small-exchanges.js';
import type { Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import { sorted } from './judge.js';

const listed = (value: string, ...pages: Json[]) => {
  return { value, pages: pages.map((items) => exchange(200, { value: { items } })), complete: true };
};
const list = (...values: Json[]): Json => values.map((name) => ({ name }));

it.each<[string, Json[], string]>([
  ['rises and falls', [list('a', 'b'), list('b', 'a')], 'pass'],
  ['does not rise', [list('b', 'a'), list('b', 'a')], 'fail wrong-order'],
  ['does not fall', [list('a', 'b'), list('a', 'b')], 'fail wrong-order'],
  ['rises, with equal items that fall', [list('a', 'b'), list('a', 'a')], 'pass'],
  ['has nothing but equal items', [list('a', 'a'), list('a', 'a')], 'not-verified'],
  ['has items without a value between', [list('a', null, 'b', {}), list('b', null, 'a')], 'pass'],
  ['has one item', [list('a'), list('a')], 'not-verified'],
  ['has items that are no objects', [['b', 'a'], []], 'not-verified'],
])('a list in the order of a property, and in the other, %s', (_, lists, expected) => {
  const [up = [], down = []] = lists;
  const look = { ...listLook(), lists: [listed('name', up), listed('-name', down)] };
  expect(words(sorted(look, contextWith('sort')))).toBe(expected);
});

it.each<[string, Json[], string]>([
  ['rises', list('a', 'b', 'c') as Json[], 'pass'],
  ['falls', list('c', 'b', 'a') as Json[], 'pass'],
  ['does neither', list('b', 'c', 'a') as Json[], 'fail wrong-order'],
])('where no value names a direction, a list %s', (_, items, expected) => {
  expect(words(sorted({ ...listLook(), lists: [listed('name', items)] }, contextWith('sort')))).toBe(expected);
});

it.each<[string, Json[], string]>([
  ['goes on with the order', [list('a', 'b'), list('c', 'd')], 'pass'],
  ['begins the order anew', [list('a', 'd'), list('b', 'c')], 'fail wrong-order'],
  ['forgets the order', [list('a', 'b'), list('d', 'c')], 'fail wrong-order'],
])('the second page %s', (_, pages, expected) => {
  const look = { ...listLook(), lists: [listed('+name', ...pages)] };
  expect(words(sorted(look, contextWith('sort')))).toBe(expected);
});

it('a list that is refused, or in an order that cannot be read, is not judged', () => {
  const refused = { ...listLook(), lists: [{ value: 'name', pages: [exchange(400)], complete: true }] };
  const unread = { ...listLook(), lists: [listed('asc', list('b', 'a'))] };
  expect(words(sorted(refused, contextWith('sort')))).toBe('not-verified');
  expect(words(sorted(unread, contextWith('sort')))).toBe('not-verified');
});

it('the items of JSON:API are in the order of their attributes', () => {
  const resources = (...values: Json[]): Json => values.map((name) => ({ type: 'things', attributes: { name } }));
  const look = (items: Json) => ({ ...listLook(), lists: [listed('name', items), listed('-name', items)] });
  expect(words(sorted(look(resources('a', 'b')), contextWith('sort')))).toBe('fail wrong-order');
  const right = [listed('name', resources('a', 'b')), listed('-name', resources('b', 'a'))];
  expect(words(sorted({ ...listLook(), lists: right }, contextWith('sort')))).toBe('pass');
});

describe('without an order, a list', () => {
  const operation = {
    ...operationWith('200'),
    parameters: [
      {
        name: 'sort',
        in: 'query' as const,
        required: false,
        style: 'form' as const,
        explode: true,
        pointer: '/p/sort',
        schema: { api: 'api', pointer: '/sort' },
      },
    ],
  };
  const context = contextWith('sort');
  const schemas: Schemas = { ...context.catalogue.schemas, follow: (ref) => ({ ref, node: { default: '-name' } }) };
  const known: JudgeContext = { ...context, catalogue: { ...context.catalogue, schemas } };
  const lists = [listed('name', list('a', 'b')), listed('-name', list('b', 'a'))];

  it.each<[string, Json, string, string]>([
    ['comes in the order that is the default', list('b', 'a'), '/op', 'pass'],
    ['comes in another one', list('a', 'b'), '/op', 'fail wrong-order'],
    ['was asked for in another one', list('a', 'b'), '/op?sort=name', 'pass'],
  ])('%s', (_, items, path, expected) => {
    const look = { ...listLook(), lists, answer: answer(exchange(200, { value: { items }, path }), operation) };
    expect(words(sorted(look, known))).toBe(expected);
  });
});

describe('a direction in a parameter of its own', () => {
  const askedFor = (order: string, ...names: string[]): string => {
    const page = exchange(200, { value: { items: list(...names) }, path: `/op?sort=name&order=${order}` });
    const look = { ...listLook(page), answer: answer(page), lists: [{ value: 'name', pages: [page], complete: true }] };
    return words(sorted(look, contextWith('sort')));
  };

  it('is the one that is right', () => {
    expect(askedFor('asc', 'a', 'b')).toBe('pass');
    expect(askedFor('desc', 'b', 'a')).toBe('pass');
    expect(askedFor('asc', 'b', 'a')).toBe('fail wrong-order');
    expect(askedFor('desc', 'a', 'b')).toBe('fail wrong-order');
  });
});
