import { describe, expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { ListLook } from '../../model/judge.js';
import { check } from './check.js';
import { listContains } from './judge.js';

describe('a list', () => {
  it.each<[string, ListLook, boolean, string]>([
    ['contains it', listLook(page('2', '1')), true, 'pass'],
    ['contains it on a later page', listLook(page('2'), page('1')), true, 'pass'],
    ['contains it as a number', listLook(page(1)), true, 'pass'],
    ['leaves it out', listLook(page('2')), true, 'fail list-incomplete'],
    ['is empty', listLook(page()), true, 'fail list-incomplete'],
    ['is too long to be looked through', listLook(page('2')), false, 'not-verified'],
    ['shows no identifiers', listLook(exchange(200, { value: { items: [{}] } })), true, 'not-verified'],
    ['leaves out what may not exist', { ...listLook(page('2')), doubts: ['unread'] }, true, 'not-verified'],
    ['is none', listLook(exchange(200, { value: {} })), true, 'not-verified'],
    ['is refused', listLook(exchange(400)), true, 'not-verified'],
  ])('%s', (_, given, complete, expected) =>
    expect(words(listContains({ ...given, complete }, contextWith()))).toBe(expected),
  );
});

describe('a list that has a filter with a default', () => {
  const filter = { enum: ['open', 'all'], default: 'open' };
  it.each<[string, object, string, object, string]>([
    ['may leave out what the filter does not meet', filter, 'Filter the list', {}, 'not-verified'],
    ['may leave out what shows another value', filter, '', { scope: 'shut' }, 'not-verified'],
    ['shows what has the value of the default', filter, 'Filter the list', { scope: 'open' }, 'fail list-incomplete'],
    ['shows all where it is no filter', filter, 'Sorting order', {}, 'fail list-incomplete'],
    ['may leave out where a condition is on', { default: true }, 'Current ones only', {}, 'not-verified'],
    ['shows all where a condition is off', { default: false }, 'Current ones only', {}, 'fail list-incomplete'],
    ['shows all where there is no default', { enum: ['open'] }, 'Filter the list', {}, 'fail list-incomplete'],
  ])('%s', (...[, node, description, item, expected]) => {
    const look = { ...listLook(page('2')), item: { id: '1', ...item }, complete: true };
    const parameters = look.answer.operation.parameters.map((one) => {
      return { ...one, name: 'scope', description, schema: { api: 'api', pointer: '/filter' } };
    });
    const given = { ...look, answer: { ...look.answer, operation: { ...look.answer.operation, parameters } } };
    const context = contextWith();
    const schemas = {
      ...context.catalogue.schemas,
      follow: () => ({ node }),
    } as unknown as typeof context.catalogue.schemas;
    expect(words(listContains(given, { ...context, catalogue: { ...context.catalogue, schemas } }))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'listThings')).toEqual(['The list contains the existing item']);
    expect(steps(check, 'listThings')).toEqual([
      'When the request "listThings" is sent',
      'Then the list contains the existing "thing"',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not list items that can be told apart');
  });
});
