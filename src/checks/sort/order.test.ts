import { describe, expect, it } from 'vitest';
import type { Json } from '../../model/json.js';
import { isInOrder } from './order.js';

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
