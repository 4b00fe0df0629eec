import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.js';
import { wholeOf } from '../model/kept.js';
import { KeptExchange } from '../model/kept-exchange.js';

const whole: Exchange = {
  operation: 'shop/api/readOrder',
  request: { method: 'GET', url: 'http://candidate.invalid/orders/1', headers: {} },
  response: { status: 200, headers: {}, body: '{"id":1}', bytes: 8, utf8: true },
  ms: 3,
};

function keptExchange(): { kept: KeptExchange; readings: () => number } {
  let count = 0;
  const at = (): Exchange => {
    count += 1;
    return whole;
  };
  return { kept: new KeptExchange(whole, { at }, 0), readings: () => count };
}

describe('an exchange that is kept elsewhere', () => {
  it('is the same as the exchange, also copied and in a file', () => {
    const { kept } = keptExchange();
    expect({ ...kept }).toEqual(whole);
    expect(JSON.parse(JSON.stringify(kept))).toEqual(whole);
    expect(wholeOf(kept)).toBe(whole);
  });

  it('differs from another exchange', () => {
    const { kept } = keptExchange();
    expect({ ...kept }).not.toEqual({ ...whole, request: { ...whole.request, method: 'PUT' } });
  });

  it('is not read before a part of it is looked at, and once for all of its parts', () => {
    const { kept, readings } = keptExchange();
    expect([kept.operation, kept.ms]).toEqual([whole.operation, whole.ms]);
    expect(readings()).toBe(0);
    expect([kept.request.method, kept.response?.status, kept.failure, kept.twice]).toEqual([
      'GET',
      200,
      undefined,
      undefined,
    ]);
    expect(readings()).toBe(1);
  });
});
