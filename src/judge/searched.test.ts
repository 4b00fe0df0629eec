import { describe, expect, it } from 'vitest';
import { answer, exchange, operationWith, schemas, thing } from '../../tests/support/small-exchanges.js';
import type { Json } from '../model/json.js';
import type { SearchedList } from '../model/judge.js';
import { keptDiffer, listHasOne, listOmits, listShows } from './searched.js';

const operation = operationWith('200', '404');
const noDoubts = { inputs: [], items: [], unread: [] };

function answered(body: Json, status = 200, doubts: SearchedList['answer']['doubts'] = noDoubts): SearchedList {
  return {
    answer: { ...answer(exchange(status, { value: body }), operation), doubts },
    resource: thing,
    part: { operation: 'api/op', among: '', returned: '/details' },
  };
}

const two = [
  { id: '1', details: { name: 'Bread' } },
  { id: 2, details: { name: 'Milk' } },
];
const outcome = (finding: { readonly outcome: string }): string => finding.outcome;

describe('a list that was searched', () => {
  it('shows an item, wherever its values stand', () => {
    expect(outcome(listShows(schemas, answered(two), { identifier: '2' }))).toBe('pass');
    expect(outcome(listShows(schemas, answered([two]), { identifier: '1' }))).toBe('pass');
    const property = { pointer: '/name', value: 'Bread' };
    expect(outcome(listShows(schemas, answered(two), { identifier: '1', property }))).toBe('pass');
    expect(outcome(listShows(schemas, answered(two), { identifier: '2', property }))).toBe('fail');
  });

  it('blames for an item that is missing, also where nothing is found', () => {
    expect(listShows(schemas, answered(two), { identifier: '3' })).toMatchObject({
      outcome: 'fail',
      problems: [{ kind: 'list-incomplete', actual: '2 items without it' }],
    });
    expect(outcome(listShows(schemas, answered({}, 404), { identifier: '3' }))).toBe('fail');
  });

  it('blames nobody where items show no identifier or no value, or the answer is not sound', () => {
    expect(outcome(listShows(schemas, answered([{ name: 'Bread' }]), { identifier: '1' }))).toBe('not-verified');
    const property = { pointer: '/price', value: '1' };
    expect(outcome(listShows(schemas, answered(two), { identifier: '1', property }))).toBe('not-verified');
    expect(outcome(listShows(schemas, answered({}, 500), { identifier: '1' }))).toBe('not-verified');
    const doubts = { ...noDoubts, inputs: ['a value was assumed'] };
    expect(outcome(listShows(schemas, answered(two, 200, doubts), { identifier: '3' }))).toBe('not-verified');
  });

  it('shows an item once, where that is asked', () => {
    const twice = [...two, { id: '1' }];
    expect(outcome(listShows(schemas, answered(two), { identifier: '1', once: true }))).toBe('pass');
    expect(outcome(listShows(schemas, answered(twice), { identifier: '1', once: true }))).toBe('fail');
  });

  it('leaves an item out', () => {
    expect(outcome(listOmits(schemas, answered(two), '3'))).toBe('pass');
    expect(outcome(listOmits(schemas, answered({}, 404), '1'))).toBe('pass');
    expect(outcome(listOmits(schemas, answered(two), '1'))).toBe('fail');
    expect(outcome(listOmits(schemas, answered({}, 500), '1'))).toBe('not-verified');
  });

  it('has one item with a value', () => {
    const property = { pointer: '/name', value: 'Bread' };
    expect(outcome(listHasOne(schemas, answered(two), property))).toBe('pass');
    expect(outcome(listHasOne(schemas, answered([...two, ...two]), property))).toBe('fail');
    expect(outcome(listHasOne(schemas, answered([]), property))).toBe('not-verified');
  });

  it('keeps values that differ', () => {
    expect(outcome(keptDiffer(answered(two).answer, '1', '2'))).toBe('pass');
    expect(outcome(keptDiffer(answered(two).answer, '1', 1))).toBe('fail');
  });
});
