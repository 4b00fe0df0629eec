import { expect, it } from 'vitest';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Found } from '../../model/cross-functional.js';
import type { Exchange } from '../../model/exchange.js';
import { wellSaid } from './judge.js';

const found = (given?: Exchange, named?: string, beside?: Exchange): Found => ({
  tried: ['/a', '/b'],
  ...(beside === undefined ? {} : { beside }),
  ...(given === undefined ? {} : { exchange: given }),
  ...(named === undefined ? {} : { named }),
});

it.each<[string, Found, string]>([
  ['well', found(exchange(200, { value: { status: 'UP' } })), 'pass'],
  ['not well, which is said too', found(exchange(503, { value: { status: 'DOWN' } })), 'pass, with a remark'],
  ['well, for people only', found(exchange(200, { body: 'OK' })), 'pass, with a remark'],
  [
    'well, while other paths are unknown',
    found(exchange(200, { value: { status: 'UP' } }), undefined, exchange(404, { value: { status: 'UP' } })),
    'pass',
  ],
  [
    'the answer to any path, at a guessed one',
    found(exchange(200, { value: {} }), undefined, exchange(200, { value: {} })),
    'not-verified',
  ],
  [
    'the answer to any path, where the profile says',
    found(exchange(200, { value: {} }), '/health', exchange(200, { value: {} })),
    'not-verified',
  ],
  ['found at no guessed path', found(), 'not-verified'],
  ['refused at a guessed path', found(exchange(404)), 'not-verified'],
  ['refused where the profile says', found(exchange(404), '/health'), 'fail not-offered'],
  ['empty where the profile says', found(exchange(200), '/health'), 'fail not-offered'],
])('%s', (_, given, expected) => expect(words(wellSaid(given))).toBe(expected));
