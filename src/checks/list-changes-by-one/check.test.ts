import { describe, expect, it } from 'vitest';
import { shelfCatalogue } from '../../../tests/support/shelf-definition.js';
import { readersPage, shelfReader } from '../../../tests/support/shelf-pages.js';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { answer, contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import { check } from './check.js';
import { changesByOne } from './judge.js';

describe('a list around a change', () => {
  const page = (...items: (readonly [string, string])[]) =>
    exchange(200, { value: { items: items.map(([id, name]) => ({ id, name })) } });
  const one = ['1', 'a'] as const;
  const two = ['2', 'b'] as const;
  const twin = ['3', 'b'] as const;

  it.each([
    ['one is created', false, page(one), page(one, two), 'pass'],
    ['one is created, on a page that was asked for twice', false, page(), page(two, two), 'pass'],
    ['another comes into the list than is created', false, page(), page(one), 'fail others-changed'],
    ['none is created', false, page(one), page(one), 'pass'],
    ['two that differ are created', false, page(), page(one, two), 'pass'],
    ['two that are alike are created', false, page(one), page(one, two, twin), 'fail others-changed'],
    ['one goes when another is created', false, page(one), page(two), 'fail others-changed'],
    ['one is removed', true, page(one, two), page(two), 'pass'],
    ['another is removed', true, page(one, two), page(one), 'fail others-changed'],
    ['two are removed', true, page(one, two), page(), 'fail others-changed'],
  ])('%s', (_, removes, ...[before, after, expected]) => {
    const identifier = removes ? '1' : '2';
    const look = { ...listLook(after), identifier, before: [before], removes, complete: true };
    const request = answer(exchange(200));
    expect(words(changesByOne({ ...look, request, change: exchange(200) }, contextWith()))).toBe(expected);
    const refused = { ...look, request, change: exchange(409) };
    expect(words(changesByOne(refused, contextWith()))).toBe('not-verified');
    expect(words(changesByOne({ ...look, request, change: exchange(200), complete: false }, contextWith()))).toBe(
      'not-verified',
    );
  });
});

it('a removal between two lists counts, though that of another scenario took the first item with it', () => {
  const listed = (...ids: string[]) => exchange(200, { value: { items: ids.map((id) => ({ id })) } });
  const judged = (after: ReturnType<typeof listed>, removes: boolean): string => {
    const look = { ...listLook(after), identifier: '1', before: [listed('1', '2')], removes, complete: true };
    return words(changesByOne({ ...look, request: answer(exchange(404)), change: exchange(200) }, contextWith()));
  };
  expect(judged(listed(), true)).toBe('fail others-changed');
  expect(judged(listed('2'), true)).toBe('pass');
  expect(judged(listed(), false)).toBe('not-verified');
});

describe('an item that was made', () => {
  const page = exchange(200, { value: { items: [{ id: '1' }] } });
  const look = { ...listLook(page), identifier: '2', before: [exchange(200, { value: { items: [] } })] };
  const schema = { api: 'api', pointer: '/integer' };
  const creates = (ofSchema: typeof schema) => ({
    ...answer(exchange(200)).operation,
    responses: [
      {
        status: '200',
        headers: [],
        pointer: '/r/200',
        contents: [{ mediaType: 'application/json', schema: ofSchema }],
      },
    ],
  });
  const judged = (ofSchema: typeof schema): string => {
    const change = exchange(200, { value: '2' });
    const request = answer(change, creates(ofSchema));
    return words(changesByOne({ ...look, request, change, removes: false, complete: true }, contextWith()));
  };

  it('is another than the list has', () => {
    expect(judged({ ...schema, pointer: '/text' })).toBe('fail others-changed');
  });

  it('is not known where its answer breaks the schema', () => {
    expect(judged(schema)).toBe('not-verified');
  });
});

describe('the total of a list', () => {
  const lister = shelfCatalogue.operations.find(({ name }) => name === 'listReaders');

  it.each([
    ['falls with a removal', readersPage(2, '1', '2'), readersPage(1, '2'), 'pass'],
    ['counts what was removed', readersPage(2, '1', '2'), readersPage(2, '2'), 'fail others-changed'],
    ['was another number before, and falls', readersPage(9, '1', '2'), readersPage(8, '2'), 'pass'],
  ])('%s', (_, before, after, expected) => {
    const look = listLook(after);
    const part = { ...look.part, returned: '/readers' };
    const around = { before: [before], removes: true, complete: true, identifier: shelfReader('1').id };
    const of = { request: answer(exchange(200)), change: exchange(200), answer: answer(after, lister) };
    const context = { catalogue: shelfCatalogue, values: [] };
    expect(words(changesByOne({ ...look, ...around, ...of, part }, context))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of operations that create and remove', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual(['One item is added, and no other item is lost']);
    expect(titlesAtShelves(check, 'deleteBook')).toEqual(['One item is removed, and no other item is lost']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'readShelf')).toBe(
      'the operation neither creates nor removes an item that is in a list',
    );
  });
});
