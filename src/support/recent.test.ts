import { expect, it } from 'vitest';
import { Recent } from './recent.js';

function counting(room: number, isScarce = false): { read: (key: string, size?: number) => string; made: string[] } {
  const made: string[] = [];
  const recent = new Recent<string, string>({ usual: room, scarce: 1 }, () => isScarce);
  const read = (key: string, size = 1): string =>
    recent.get(key, () => {
      made.push(key);
      return { value: `value of ${key}`, size };
    });
  return { read, made };
}

it('a value that was read a moment ago is not made again', () => {
  const { read, made } = counting(2);
  expect(['a', 'b', 'a', 'b'].map((key) => read(key))).toEqual(['a', 'b', 'a', 'b'].map((key) => `value of ${key}`));
  expect(made).toEqual(['a', 'b']);
});

it('the one that was read longest ago is let go of first', () => {
  const { read, made } = counting(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) read(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('a value for which there is no room stays until the next is read', () => {
  const { read, made } = counting(2);
  read('large', 9);
  read('large', 9);
  read('a');
  read('a');
  read('large', 9);
  expect(made).toEqual(['large', 'a', 'large']);
});

it('there is less room where memory is scarce', () => {
  const { read, made } = counting(2, true);
  for (const key of ['a', 'b', 'a']) read(key);
  expect(made).toEqual(['a', 'b', 'a']);
});
