import { expect, it } from 'vitest';
import { mayRepeat } from './may-repeat.js';

const ids = Array.from({ length: 20_000 }, (_, index) => `shop.api.operation-${index >> 3}.rule-${index & 7}`);

it('tells texts that all differ from those among which one stands twice', () => {
  expect(mayRepeat(ids, ids.length)).toBe(false);
  expect(mayRepeat([...ids, 'shop.api.operation-7.rule-1'], ids.length + 1)).toBe(true);
  expect(mayRepeat([], 0)).toBe(false);
});
