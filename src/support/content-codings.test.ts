import { expect, it } from 'vitest';
import { codingsOf, unreadableCoding } from './content-codings.js';

it('codings are read in the order in which they were applied', () => {
  expect(codingsOf('identity, GZIP , br')).toEqual(['gzip', 'br']);
  expect(codingsOf('')).toEqual([]);
});

it('a coding that cannot be undone is named', () => {
  expect(unreadableCoding({ 'content-encoding': 'gzip, zstd' })).toBe('zstd');
  expect(unreadableCoding({ 'content-encoding': 'x-gzip' })).toBeUndefined();
  expect(unreadableCoding({})).toBeUndefined();
});
