import { expect, it } from 'vitest';
import { contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import { publishedLook } from '../../../tests/support/small-looks.js';
import type { PublishedLook } from '../../model/cross-functional.js';
import type { Json } from '../../model/json.js';
import { nothingSecretInUrls } from './judge.js';

const judged = (value: Json, parameters: PublishedLook['parameters'] = []): string => {
  const published = publishedLook({ parameters });
  return words(nothingSecretInUrls({ recorded: [exchange(200, { value })], urls: [], published }, contextWith()));
};

it.each<[string, string, string]>([
  ['nothing', 'https://a.test/x?page=2', 'pass'],
  ['a token', 'https://a.test/x?accessToken=abc', 'fail secret-in-url'],
  ['personal data', '/people?national_id=12', 'fail secret-in-url'],
  ['a token by which a list goes on', 'https://a.test/x?nextPageToken=abc', 'pass'],
])('a link with %s', (_, link, expected) => expect(judged({ self: link })).toBe(expected));

it('a parameter of its own definition, in the query only', () => {
  expect(judged({}, [{ operation: 'GET /x', in: 'query', name: 'session' }])).toBe('fail secret-in-url');
  expect(judged({}, [{ operation: 'GET /x', in: 'header', name: 'session' }])).toBe('pass');
});

it('nothing is said without an answer', () => {
  expect(words(nothingSecretInUrls({ recorded: [], urls: [] }, contextWith()))).toBe('not-verified');
});
