import { expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.js';
import { hashOf } from '../support/hash.js';
import { cutExchange } from './cut-exchange.js';

const exchangeOf = (body: string): Exchange => ({
  operation: 'a/b/c',
  request: { method: 'GET', url: 'http://127.0.0.1/', headers: {} },
  response: { status: 200, headers: {}, body, bytes: body.length, utf8: true },
  ms: 1,
});

it('a body that is cut says what it was, also where it is cut twice', () => {
  const body = 'ä'.repeat(1000);
  const once = cutExchange(exchangeOf(body), 1000);
  const said = { body: 'ä'.repeat(500), cut: { bytes: 2000, sha256: hashOf(body) } };
  expect(once.response).toMatchObject(said);
  expect(cutExchange(once, 10).response).toMatchObject({ ...said, body: 'ä'.repeat(5) });
  expect(cutExchange(exchangeOf(body), 10)).toEqual(cutExchange(once, 10));
});

it('a body that is no longer than the limit stays whole', () => {
  const exchange = exchangeOf('ä'.repeat(500));
  expect(cutExchange(exchange, 1000)).toBe(exchange);
});
