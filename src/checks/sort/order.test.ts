import { describe, expect, it } from 'vitest';
import type { Json } from '../../model/json.js';
import { isInOrder, readOrder } from './order.js';

describe('the name of an order', () => {
  it.each([
    ['title', { property: 'title', isDown: undefined }],
    ['+title', { property: 'title', isDown: false }],
    ['Title DESC', { property: 'Title', isDown: true }],
    ['-title', { property: 'title', isDown: true }],
    ['title:desc', { property: 'title', isDown: true }],
    ['title_asc', { property: 'title', isDown: false }],
    ['family_name', { property: 'family_name', isDown: undefined }],
    ['family_name_desc', { property: 'family_name', isDown: true }],
    ['asc', undefined],
    ['by relevance', undefined],
  ])('%s', (text, expected) => {
    expect(readOrder(text)).toEqual(expected);
  });
});

describe('values in order', () => {
  it.each<[string, Json[], boolean, boolean]>([
    ['numbers', [1, 2, 10], false, true],
    ['numbers as texts would be', [1, 10, 2], false, false],
    ['texts by code points', ['B', 'a'], false, true],
    ['texts as people sort them', ['a', 'B'], false, true],
    ['texts by the numbers in them', ['a2', 'A10'], false, true],
    ['texts in no order', ['c', 'a', 'b'], false, false],
    ['times in other zones', ['2026-01-01T10:00:00+02:00', '2026-01-01T09:00:00Z'], false, true],
    ['numbers downwards', [3, 2, 2], true, true],
  ])('%s', (_, values, isDown, expected) => {
    expect(isInOrder(values, isDown)).toBe(expected);
  });
});
