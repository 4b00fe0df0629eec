import { expect, it } from 'vitest';
import { pathDecoded, percentDecoded, percentEncoded } from './percent.js';

it.each([
  ['a%20b', 'a b'],
  ['50%off', '50%off'],
  ['%E4%BD%A0', '你'],
])('%s is meant as %s', (text, meant) => {
  expect(percentDecoded(text)).toBe(meant);
});

it('a path keeps what would change its parts, and what cannot be decoded', () => {
  expect([pathDecoded('/a%20b%2Fc'), pathDecoded('/%E0%A4%A')]).toEqual(['/a b%2Fc', '/%E0%A4%A']);
});

it('half of a surrogate pair is replaced in a URL, and a whole pair is not', () => {
  expect(percentEncoded('a/\ud83d\ude00')).toBe(encodeURIComponent('a/\ud83d\ude00'));
  expect(percentEncoded('a\ud800b')).toBe('a%EF%BF%BDb');
});
