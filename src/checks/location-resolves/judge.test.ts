import { describe, expect, it } from 'vitest';
import { answer, exchange, noAnswer, operation, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { located } from './judge.js';

const created = answer(exchange(200, { headers: { location: '/things/1' } }));

function found(followed: Exchange | undefined, identifier?: Json, given = created): string {
  const facts = { answer: given, reader: operation, pointer: '/id' };
  return words(located({ ...facts, ...(followed && { followed }), ...(identifier !== undefined && { identifier }) }));
}

const shows = (id: Json): Exchange => exchange(200, { value: { id } });

it.each<[string, Exchange | undefined, string]>([
  ['the new item', shows('1'), 'pass'],
  ['the new item, whose identifier is a number', shows(1), 'pass'],
  ['another item', shows('2'), 'fail wrong-header'],
  ['nothing that is there', exchange(404), 'fail wrong-header'],
  ['nothing that is there any more', exchange(410), 'fail wrong-header'],
  ['no identifier', exchange(200, { value: {} }), 'pass'],
  ['a page', exchange(299, { body: '<p>', headers: { 'content-type': 'text/html' } }), 'pass'],
  ['another address', exchange(300), 'not-verified'],
  ['a refusal', exchange(403), 'not-verified'],
  ['no answer', noAnswer, 'not-verified'],
  ['another server', undefined, 'not-verified'],
])('the address of a new item leads to %s', (_, followed, expected) => expect(found(followed, '1')).toBe(expected));

it('an item whose identifier is not known may have any', () => expect(found(shows('2'))).toBe('pass'));

it('nothing is said without an address, or without a success', () => {
  expect(found(shows('2'), '1', answer(exchange(200)))).toBe('not-verified');
  expect(found(shows('2'), '1', answer(exchange(400, { headers: { location: '/x' } })))).toBe('not-verified');
});

describe('where no one knows which property holds the identifier, an item', () => {
  const wholeItem = (value: Json): string => {
    const facts = { answer: created, reader: operation, pointer: '', identifier: '1' };
    return words(located({ ...facts, followed: exchange(200, { value }) }));
  };

  it('that shows it in any is the new one', () => {
    expect(wholeItem({ key: '1', name: 'a' })).toBe('pass');
    expect(wholeItem({ data: { key: 1 } })).toBe('pass');
  });

  it('that shows it nowhere may be another', () => expect(wholeItem({ key: '2' })).toBe('not-verified'));
});
