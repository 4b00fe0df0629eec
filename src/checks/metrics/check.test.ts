import { expect, it } from 'vitest';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Found } from '../../model/cross-functional.js';
import type { Exchange } from '../../model/exchange.js';
import { figuresOffered } from './judge.js';

const found = (given?: Exchange, named?: string): Found => ({
  tried: ['/a', '/b'],
  ...(given === undefined ? {} : { exchange: given }),
  ...(named === undefined ? {} : { named }),
});

it.each<[string, Found, string]>([
  ['as text', found(exchange(200, { body: 'http_requests_total{code="200"} 3' })), 'pass'],
  ['as JSON', found(exchange(200, { value: { requests: 3 } })), 'pass'],
  ['as a page that is shown for any path', found(exchange(200, { body: '<html></html>' })), 'not-verified'],
  ['nowhere', found(), 'not-verified'],
  ['not where the profile says', found(exchange(404), '/metrics'), 'fail not-offered'],
])('figures are offered %s', (_, given, expected) => expect(words(figuresOffered(given))).toBe(expected));
