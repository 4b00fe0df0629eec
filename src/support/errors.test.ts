import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messageOf } from './errors.js';

function endless(): number {
  return endless() + 1;
}

it('says of what has too many levels that it has, and not what the engine says of its stack', () => {
  try {
    endless();
    expect.unreachable();
  } catch (error) {
    expect(messageOf(error)).toBe('it has more levels than can be followed');
  }
  expect(messageOf(new RangeError('Invalid array length'))).toBe('Invalid array length');
  expect(messageOf('plain')).toBe('plain');
});

it.each([
  ['a file that is not there', '/no/such/file', 'it does not exist'],
  ['a folder', import.meta.dirname, 'it is a folder'],
])('says of %s what is wrong', (_, path, words) => {
  try {
    readFileSync(path);
    expect.unreachable();
  } catch (error) {
    expect(messageOf(error)).toBe(words);
  }
});
