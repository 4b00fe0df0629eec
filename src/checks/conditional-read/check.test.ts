import { describe, expect, it } from 'vitest';
import { answer, exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { conditional } from './judge.js';

describe('a conditional request', () => {
  const tagged = exchange(200, { headers: { etag: '"1"' } });
  const dated = exchange(200, { headers: { 'last-modified': 'Wed, 11 Nov 2026 11:11:11 GMT' } });
  it.each<[string, Exchange, Exchange, string]>([
    ['304', tagged, exchange(304, { headers: { etag: '"1"' } }), 'pass'],
    ['304 without the ETag', tagged, exchange(304), 'fail header-missing'],
    ['the same ETag in full', tagged, tagged, 'fail condition-ignored'],
    ['another ETag', tagged, exchange(200, { headers: { etag: '"2"' } }), 'not-verified'],
    ['an ETag without quotes', exchange(200, { headers: { etag: '1' } }), exchange(304), 'fail wrong-header'],
    [
      'a weak ETag',
      exchange(200, { headers: { etag: 'W/"a b"' } }),
      exchange(304, { headers: { etag: 'W/"a b"' } }),
      'pass',
    ],
    ['a failure', tagged, exchange(500), 'fail server-error'],
    ['a refusal', tagged, exchange(400), 'not-verified'],
    ['no answer', tagged, noAnswer, 'not-verified'],
    ['Last-Modified not honoured', dated, exchange(200), 'pass, with a remark'],
    ['Last-Modified honoured', dated, exchange(304), 'pass'],
    ['the answer in full to an unknown version', exchange(200), exchange(200), 'pass'],
    ['304 to an unknown version', exchange(200), exchange(304), 'fail condition-ignored'],
    ['a failure on an unknown version', exchange(200), exchange(500), 'fail server-error'],
    ['a refusal of an unknown version', exchange(200), exchange(412), 'not-verified'],
  ])('%s', (_, first, second, expected) =>
    expect(words(conditional({ answer: answer(first), second }))).toBe(expected),
  );
});

describe('a request with several ETags', () => {
  const tagged = exchange(200, { headers: { etag: '"1"' } });
  const unchanged = exchange(304, { headers: { etag: '"1"' } });
  it.each<[string, Exchange, string]>([
    ['304', unchanged, 'pass'],
    ['the same ETag in full', tagged, 'pass, with a remark'],
    ['another ETag', exchange(200, { headers: { etag: '"2"' } }), 'pass'],
    ['a failure', exchange(500), 'fail server-error'],
    ['a refusal', exchange(400), 'pass'],
    ['no answer', noAnswer, 'pass'],
  ])('%s', (_, several, expected) =>
    expect(words(conditional({ answer: answer(tagged), second: unchanged, several }))).toBe(expected),
  );
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'readThing')).toEqual(['A conditional request is answered as its condition says']);
    expect(steps(check, 'readThing')).toEqual([
      'When the request "readThing" is sent',
      'Then the response to a conditional request agrees with its condition',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not read');
  });
});
