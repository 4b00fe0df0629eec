import { expect, it } from 'vitest';
import { Room } from './room.js';

it('lets what came first go first, and never what has just come', () => {
  const room = new Room(10);
  expect(room.take('a', 4)).toEqual([]);
  expect(room.take('b', 6)).toEqual([]);
  expect(room.take('c', 5)).toEqual(['a', 'b']);
  expect(room.take('d', 50)).toEqual(['c']);
});

it('is free again when it is cleared', () => {
  const room = new Room(10);
  room.take('a', 9);
  room.clear();
  expect(room.take('b', 9)).toEqual([]);
});
