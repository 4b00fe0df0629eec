import { expect, it } from 'vitest';
import { answer, exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { sameMeaning } from './judge.js';

it.each<[string, Exchange, string]>([
  ['is accepted', exchange(200), 'pass'],
  ['is refused for its form', exchange(400), 'fail valid-request-refused'],
  ['is not acceptable', exchange(406), 'fail valid-request-refused'],
  ['has a media type that is not supported', exchange(415), 'fail valid-request-refused'],
  ['cannot be processed', exchange(422), 'fail valid-request-refused'],
  ['makes the server fail', exchange(500), 'fail server-error'],
  ['is refused for another reason', exchange(409), 'not-verified'],
  ['is not answered', noAnswer, 'not-verified'],
])('a request that takes every media type %s', (_, given, expected) => {
  expect(words(sameMeaning(answer(given), 'RFC 9110'))).toBe(expected);
});
