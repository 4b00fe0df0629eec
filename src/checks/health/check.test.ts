import { expect, it } from 'vitest';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Found } from '../../model/cross-functional.js';
import type { Exchange } from '../../model/exchange.js';
import { wellSaid } from './judge.js';

const found = (given?: Exchange, named?: string): Found => ({
  tried: ['/a', '/b'],
  ...(given === undefined ? {} : { exchange: given }),
  ...(named === undefined ? {} : { named }),
});

it.each<[string, Found, string]>([
  ['well', found(exchange(200, { value: { status: 'UP' } })), 'pass'],
  ['not well, which is said too', found(exchange(503, { value: { status: 'DOWN' } })), 'pass, with a remark'],
  ['well, for people only', found(exchange(200, { body: 'OK' })), 'pass, with a remark'],
  ['found at no guessed path', found(), 'not-verified'],
  ['refused at a guessed path', found(exchange(404)), 'not-verified'],
  ['refused where the profile says', found(exchange(404), '/health'), 'fail not-offered'],
  ['empty where the profile says', found(exchange(200), '/health'), 'fail not-offered'],
])('%s', (_, given, expected) => expect(words(wellSaid(given))).toBe(expected));
