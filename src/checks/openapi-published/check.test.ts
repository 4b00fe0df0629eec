import { expect, it } from 'vitest';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Found } from '../../model/cross-functional.js';
import type { Exchange } from '../../model/exchange.js';
import { published } from './judge.js';

const found = (given?: Exchange, named?: string): Found => ({
  tried: ['/a', '/b'],
  ...(given === undefined ? {} : { exchange: given }),
  ...(named === undefined ? {} : { named }),
});

it.each<[string, Found, string]>([
  ['there', found(exchange(200, { value: { openapi: '3.0.0' } })), 'pass, with a remark'],
  ['nowhere', found(), 'not-verified'],
  ['not where the profile says', found(exchange(404), '/openapi.json'), 'fail not-offered'],
])('a document is %s', (_, given, expected) => expect(words(published(given))).toBe(expected));
